using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Tests.Generators.StructuredOutput;

/// <summary>Which members there are, which are required, and what the others are when JSON does not say.</summary>
public sealed class MemberParsingTests
{
    [Fact]
    public void Members_ThatCannotBeSetOrAreHidden_AreLeftOut()
    {
        var members = Members("""
            [StructuredOutput]
            public partial class Root
            {
                public int Set { get; set; }
                public int Init { get; init; }
                public int GetOnly { get; } = 5;
                public int Computed => 5;
                public int Private { get; private set; }
                internal int Internal { get; set; }
                public static int Static { get; set; }
                public int this[int index] { get => index; set { } }
                public int WriteOnly { set { } }
                public int Field;
                [JsonInclude] public int Included;
                [JsonInclude] internal int IncludedInternal { get; set; }
                [JsonInclude] public int IncludedPrivate { get; private set; }
                [JsonIgnore] public int Ignored { get; set; }
                [JsonIgnore(Condition = JsonIgnoreCondition.Always)] public int Always { get; set; }
                [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public int Never { get; set; }
                [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int WhenDefault { get; set; }
            }
            """);
        Assert.Equal(
            ["Set", "Init", "Included", "IncludedInternal", "IncludedPrivate", "Never", "WhenDefault"],
            members.Select(member => member.CSharpName));
    }

    [Theory]
    [InlineData("public int X { get; set; }", true, null, null, MemberBinding.Initializer)]
    [InlineData("public string X { get; set; } = null!;", true, null, null, MemberBinding.Initializer)]
    [InlineData("public string X { get; set; } = default!;", true, null, null, MemberBinding.Initializer)]
    [InlineData("public required int X { get; set; }", true, null, null, MemberBinding.Initializer)]
    [InlineData("public required int? X { get; init; }", true, null, null, MemberBinding.Initializer)]
    [InlineData("[JsonRequired] public int X { get; set; } = 5;", true, null, null, MemberBinding.Initializer)]
    [InlineData("[Required] public string? X { get; set; }", true, null, null, MemberBinding.Initializer)]
    [InlineData("public int? X { get; set; }", false, "default", null, MemberBinding.Initializer)]
    [InlineData("public string? X { get; init; }", false, "default", null, MemberBinding.Initializer)]
    [InlineData("public int? X { get => null; set { } }", false, "default", null, MemberBinding.Setter)]
    [InlineData("public int X { get; set; } = 5;", false, "5", "5", MemberBinding.Initializer)]
    [InlineData("public long X { get; init; } = -5;", false, "-5L", "-5", MemberBinding.Initializer)]
    [InlineData("public uint X { get; init; } = 5;", false, "5U", "5", MemberBinding.Initializer)]
    [InlineData("public ulong X { get; init; } = 5;", false, "5UL", "5", MemberBinding.Initializer)]
    [InlineData("public byte X { get; init; } = 5;", false, "5", "5", MemberBinding.Initializer)]
    [InlineData("public double X { get; init; } = 5;", false, "5D", "5", MemberBinding.Initializer)]
    [InlineData("public double X { get; init; } = 0.1f;", false, "0.10000000149011612D", "0.10000000149011612", MemberBinding.Initializer)]
    [InlineData("public double X { get; init; } = double.PositiveInfinity;", false, "double.PositiveInfinity", null, MemberBinding.Initializer)]
    [InlineData("public double X { get; init; } = double.NaN;", false, "double.NaN", null, MemberBinding.Initializer)]
    [InlineData("public float X { get; init; } = 0.1f;", false, "0.1F", "0.1", MemberBinding.Initializer)]
    [InlineData("public decimal X { get; init; } = 1.50m;", false, "1.50M", "1.50", MemberBinding.Initializer)]
    [InlineData("public int X { get; init; } = int.MinValue;", false, "-2147483648", "-2147483648", MemberBinding.Initializer)]
    [InlineData("public bool X { get; init; } = true;", false, "true", "true", MemberBinding.Initializer)]
    [InlineData("public char X { get; init; } = '\\'';", false, "'\\''", "\"'\"", MemberBinding.Initializer)]
    [InlineData("public string X { get; init; } = \"a\\\"\\n\";", false, "\"a\\\"\\n\"", "\"a\\\"\\n\"", MemberBinding.Initializer)]
    [InlineData("public string X { get; init; } = \"\";", false, "\"\"", null, MemberBinding.Initializer)]
    [InlineData("public string X { get; init; } = string.Empty;", false, "string.Empty", null, MemberBinding.Initializer)]
    [InlineData("public Color X { get; init; } = Color.Dark;", false, "global::Color.Dark", "\"dark\"", MemberBinding.Initializer)]
    [InlineData("public Color X { get; init; } = (Color)9;", false, "(global::Color)(9)", null, MemberBinding.Initializer)]
    [InlineData("public Rights X { get; init; } = Rights.Read | Rights.Write;", false, "(global::Rights)(3)", null, MemberBinding.Initializer)]
    [InlineData("public Guid X { get; init; } = Guid.Empty;", false, "global::System.Guid.Empty", null, MemberBinding.Initializer)]
    [InlineData("public Guid X { get; set; } = Guid.NewGuid();", false, "default", null, MemberBinding.Setter)]
    [InlineData("public DateTime X { get; init; } = default;", false, "default", null, MemberBinding.Initializer)]
    [InlineData("public List<int> X { get; init; } = [];", false, "new global::System.Collections.Generic.List<int>()", null, MemberBinding.Initializer)]
    [InlineData("public List<int> X { get; init; } = new();", false, "new global::System.Collections.Generic.List<int>()", null, MemberBinding.Initializer)]
    [InlineData("public List<int> X { get; init; } = new() { };", false, "new global::System.Collections.Generic.List<int>()", null, MemberBinding.Initializer)]
    [InlineData("public List<int> X { get; set; } = new() { 1 };", false, "default", null, MemberBinding.Setter)]
    [InlineData("public List<int> X { get; set; } = [1];", false, "default", null, MemberBinding.Setter)]
    [InlineData("public IReadOnlyList<string?> X { get; init; } = new List<string?>();", false, "new global::System.Collections.Generic.List<string?>()", null, MemberBinding.Initializer)]
    [InlineData("public IReadOnlyList<int?> X { get; init; } = Array.Empty<int?>();", false, "new global::System.Collections.Generic.List<int?>()", null, MemberBinding.Initializer)]
    [InlineData("public string[] X { get; init; } = Array.Empty<string>();", false, "global::System.Array.Empty<string>()", null, MemberBinding.Initializer)]
    [InlineData("public string[] X { get; init; } = new string[0];", false, "global::System.Array.Empty<string>()", null, MemberBinding.Initializer)]
    [InlineData("public string[] X { get; init; } = new string[] { };", false, "global::System.Array.Empty<string>()", null, MemberBinding.Initializer)]
    [InlineData("public string[] X { get; init; } = { };", false, "global::System.Array.Empty<string>()", null, MemberBinding.Initializer)]
    [InlineData("public byte[] X { get; init; } = [];", false, "global::System.Array.Empty<byte>()", null, MemberBinding.Initializer)]
    [InlineData("public ISet<int> X { get; init; } = new HashSet<int>();", false, "new global::System.Collections.Generic.HashSet<int>()", null, MemberBinding.Initializer)]
    [InlineData("public ImmutableArray<int> X { get; init; } = [];", false, "global::System.Collections.Immutable.ImmutableArray<int>.Empty", null, MemberBinding.Initializer)]
    [InlineData("public ImmutableArray<int> X { get; init; } = ImmutableArray<int>.Empty;", false, "global::System.Collections.Immutable.ImmutableArray<int>.Empty", null, MemberBinding.Initializer)]
    [InlineData("public ImmutableList<int> X { get; init; } = ImmutableList<int>.Empty;", false, "global::System.Collections.Immutable.ImmutableList<int>.Empty", null, MemberBinding.Initializer)]
    [InlineData("public IDictionary<string, int> X { get; init; } = new Dictionary<string, int>();", false, "new global::System.Collections.Generic.Dictionary<string, int>()", null, MemberBinding.Initializer)]
    [InlineData("public ImmutableDictionary<string, int> X { get; init; } = ImmutableDictionary<string, int>.Empty;", false, "global::System.Collections.Immutable.ImmutableDictionary<string, int>.Empty", null, MemberBinding.Initializer)]
    [InlineData("public Line X { get; init; } = new();", false, "new global::Line()", null, MemberBinding.Initializer)]
    [InlineData("public Line X { get; set; } = new() { Id = 1 };", false, "default", null, MemberBinding.Setter)]
    public void Property_HasItsDefault(string property, bool isRequired, string? code, string? json, object binding)
    {
        var member = Members($$"""
            public enum Color { Light, [JsonStringEnumMemberName("dark")] Dark }
            [Flags] public enum Rights { Read = 1, Write = 2 }
            public class Line { public int? Id { get; set; } }
            [StructuredOutput] public partial class Root { {{property}} }
            """).Single();
        Assert.Equal((isRequired, code, json, (MemberBinding)binding), (member.IsRequired, member.Default, member.DefaultText, member.Binding));
        Assert.Null(member.Parameter);
    }

    [Theory]
    [InlineData("int X", true, null, null)]
    [InlineData("int? X", true, null, null)]
    [InlineData("string? X", true, null, null)]
    [InlineData("int X = 5", false, "5", "5")]
    [InlineData("int? X = 5", false, "5", "5", true)]
    [InlineData("int? X = null", false, "default", null)]
    [InlineData("string? X = null", false, "default", null)]
    [InlineData("string X = null!", false, "default", null)]
    [InlineData("DayOfWeek X = DayOfWeek.Friday", false, "global::System.DayOfWeek.Friday", "\"Friday\"")]
    [InlineData("DayOfWeek? X = DayOfWeek.Friday", false, "global::System.DayOfWeek.Friday", "\"Friday\"", true)]
    [InlineData("decimal X = 0.1m", false, "0.1M", "0.1")]
    [InlineData("DateTime X = default", false, "default", null)]
    [InlineData("[property: JsonRequired] int X = 5", true, null, null)]
    public void Parameter_HasItsDefault(string parameter, bool isRequired, string? code, string? json, bool nullMeansDefault = false)
    {
        var output = Outputs.Parse(Outputs.Compile($"[StructuredOutput] public partial record Root({parameter});"));
        Assert.Equal(nullMeansDefault ? 1 : 0, output.Problems.Length);
        var member = ((ObjectSpec)output.Spec!.Root).Members.Single();
        Assert.Equal((isRequired, code, json), (member.IsRequired, member.Default, member.DefaultText));
        Assert.Equal((MemberBinding.Constructor, "X"), (member.Binding, member.Parameter));
    }

    [Fact]
    public void Inherited_ComeFirst_AndHiddenOnesOnce()
    {
        var members = Members("""
            public abstract record Base(string Id) { public int Common { get; set; } public virtual int Virtual { get; set; } public int Hidden { get; set; } }
            [StructuredOutput] public sealed partial record Root(string Name, string Id) : Base(Id)
            {
                public override int Virtual { get; set; }
                public new string Hidden { get; set; } = "x";
                public int Own { get; set; }
            }
            """);
        Assert.Equal(["id", "common", "virtual", "hidden", "name", "own"], members.Select(member => member.JsonName));
        Assert.Equal("string", members[3].Value.CSharpType);
        Assert.Equal(["Id", null, null, null, "Name", null], members.Select(member => member.Parameter));
    }

    [Fact]
    public void Order_IsThatOfTheAttribute()
    {
        var members = Members("""
            [StructuredOutput] public partial record Root(int A, [property: JsonPropertyOrder(-1)] int B, [property: JsonPropertyOrder(1)] int C, int D);
            """);
        Assert.Equal(["b", "a", "d", "c"], members.Select(member => member.JsonName));
        Assert.Equal(["B", "A", "D", "C"], members.Select(member => member.Parameter));
    }

    [Theory]
    [InlineData("", "OrderId=orderId,IOStream=ioStream,URL=url,X=x,id=id,Id2Name=id2Name,ÄHöhe=äHöhe")]
    [InlineData("(Naming = MemberNaming.SnakeCase)", "OrderId=order_id,IOStream=io_stream,URL=url,X=x,id=id,Id2Name=id2_name,ÄHöhe=ä_höhe")]
    [InlineData("(Naming = MemberNaming.AsDeclared)", "OrderId=OrderId,IOStream=IOStream,URL=URL,X=X,id=id,Id2Name=Id2Name,ÄHöhe=ÄHöhe")]
    public void Names_FollowThePolicy(string arguments, string expected)
    {
        var pairs = expected.Split(',').Select(pair => pair.Split('=')).ToList();
        var members = Members($"[StructuredOutput{arguments}] public partial record Root({string.Join(", ", pairs.Select(pair => "int " + pair[0]))});");
        Assert.Equal(pairs.Select(pair => pair[1]), members.Select(member => member.JsonName));
    }

    [Theory]
    [InlineData("OrderId")]
    [InlineData("IOStreamURL")]
    [InlineData("A1B2")]
    [InlineData("HTTP2Client")]
    [InlineData("_Private")]
    [InlineData("Überschrift")]
    [InlineData("aB_CdE")]
    public void Names_AreThoseOfSystemTextJson(string name)
    {
        foreach (var (naming, policy) in new[] { ("CamelCase", System.Text.Json.JsonNamingPolicy.CamelCase), ("SnakeCase", System.Text.Json.JsonNamingPolicy.SnakeCaseLower) })
        {
            var member = Members($"[StructuredOutput(Naming = MemberNaming.{naming})] public partial record Root(int {name});").Single();
            Assert.Equal(policy.ConvertName(name), member.JsonName);
        }
    }

    [Fact]
    public void JsonPropertyName_Wins() =>
        Assert.Equal("the \"id\"", Members("""[StructuredOutput] public partial record Root([property: JsonPropertyName("the \"id\"")] int Id);""").Single().JsonName);

    [Fact]
    public void Keywords_AreEscaped()
    {
        var spec = Outputs.Spec("""
            namespace @event.@class { [StructuredOutput] public partial record @struct(int @int, @enum @record) ; public enum @enum { @null } }
            """);
        Assert.Equal("@event.@class", spec.Namespace);
        Assert.Equal(["partial record @struct"], spec.Declarations);
        var root = Assert.IsType<ObjectSpec>(spec.Root);
        Assert.Equal("global::@event.@class.@struct", root.CSharpType);
        Assert.Equal([("@int", "@int", "int"), ("@record", "@record", "record")], root.Members.Select(member => (member.CSharpName, member.Parameter!, member.JsonName)));
        var kind = Assert.IsType<EnumSpec>(spec.Types[1]);
        Assert.Equal(("@null", "null"), (kind.Members[0].CSharpName, kind.Members[0].JsonName));
        Assert.Equal("struct", spec.SchemaName);
    }

    [Fact]
    public void Constructor_OfAClass_IsTheOnlyPublicOne()
    {
        var members = Members("""
            [StructuredOutput]
            public partial class Root
            {
                public Root(string NAME, int id = 3) => (Name, Id) = (NAME, id);
                private Root() => Name = "";
                public int Id { get; }
                public string Name { get; }
                public string? Note { get; set; }
            }
            """);
        Assert.Equal([("id", "id", false), ("name", "NAME", true), ("note", null, false)], members.Select(member => (member.JsonName, member.Parameter, member.IsRequired)));
        Assert.Equal([MemberBinding.Constructor, MemberBinding.Constructor, MemberBinding.Initializer], members.Select(member => member.Binding));
    }

    [Fact]
    public void Constructor_IsTheMarkedOne_OrTheParameterlessOne()
    {
        Assert.Equal("id", Members("""
            [StructuredOutput] public partial class Root { public Root() { } [JsonConstructor] private Root(int id) => Id = id; public int Id { get; set; } }
            """).Single().Parameter);
        Assert.Null(Members("""
            [StructuredOutput] public partial class Root { public Root() { } public Root(int id) => Id = id; public int Id { get; set; } }
            """).Single().Parameter);
    }

    [Fact]
    public void UnreadParameterWithDefault_IsLeftOut() =>
        Assert.Equal(["A", "C"], Members("[StructuredOutput] public partial record Root(int A, [property: JsonIgnore] int B = 2, int C = 3);").Select(member => member.Parameter));

    [Fact]
    public void SetsRequiredMembers_AllowsUnreadRequiredMembers() => Assert.Equal(["id"], Members("""
        [StructuredOutput]
        public partial class Root
        {
            [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Root(int id) => (Id, Hidden) = (id, "");
            public int Id { get; }
            [JsonIgnore] public required string Hidden { get; set; }
        }
        """).Select(member => member.JsonName));

    [Fact]
    public void PropertyWiderThanItsParameter_IsReadAsTheParameterAllows()
    {
        var members = Members("""
            [StructuredOutput]
            public partial class Root(string name, IEnumerable<int> numbers) { public string? Name { get; } = name; public List<int> Numbers { get; } = numbers.ToList(); }
            """);
        Assert.False(members[0].Value.IsNullable);
        Assert.Equal("global::System.Collections.Generic.List<int>", members[1].Value.CSharpType);
    }

    [Theory]
    [InlineData("public partial record Root(int A);", false)]
    [InlineData("public partial record Root(int A) { public int? B { get; set; } = 5; }", false)]
    [InlineData("public partial class Root { public int A { get; set; } }", false)]
    [InlineData("public partial struct Root { public int A { get; set; } }", false)]
    [InlineData("public partial class Root(int a) { public int A { get; } = a; }", false)]
    [InlineData("public partial class Root { public Root(int a) => A = a; public int A { get; } }", true)]
    [InlineData("public partial class Root { private int _a; public int A { get => _a; set => _a = value; } }", true)]
    [InlineData("public partial record Root(int A) { public int A { get; init; } = A > 0 ? A : throw new ArgumentException(nameof(A)); }", true)]
    [InlineData("public partial record Root(int A) { private readonly int _b = int.Parse(\"5\"); public int B() => _b; }", true)]
    [InlineData("public partial record Root(int A) : Base(Math.Abs(A)); public record Base(int B);", true)]
    [InlineData("public partial record Root(int A) : Base(A); public record Base(int B);", false)]
    [InlineData("public partial class Root : Base { public int A { get; set; } } public class Base { public Base() => Console.WriteLine(); }", true)]
    public void UserCode_IsSeen(string type, bool expected)
    {
        var spec = Outputs.Parse(Outputs.Compile("[StructuredOutput] " + type)).Spec!;
        Assert.Equal(expected, ((ObjectSpec)spec.Root).ConstructionMayThrow);
    }

    private static EquatableArray<MemberSpec> Members(string code) => ((ObjectSpec)Outputs.Spec(code).Root).Members;
}
