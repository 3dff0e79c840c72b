using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

namespace AgentGuard.Analyzers.Tests.Generators.StructuredOutput;

/// <summary>Definitions with one problem each, and the place it is reported at.</summary>
internal static class ProblemCases
{
    private static readonly Dictionary<string, (ProblemKind Kind, string Code)> Cases = [];

    static ProblemCases()
    {
        AddTypes();
        AddConstruction();
        AddMembers();
        AddValues();
        AddUnions();
        AddConstraints();
    }

    public static TheoryData<string> Names => [.. Cases.Keys];

    public static IEnumerable<ProblemKind> Kinds => Cases.Values.Select(value => value.Kind);

    public static (ProblemKind Kind, string Code) Get(string name) => Cases[name];

    private static void Add(ProblemKind kind, string code, string variant = "") => Cases.Add($"{kind} {variant}".Trim(), (kind, code));

    /// <summary>A record with this one member.</summary>
    private static void AddMember(ProblemKind kind, string member, string variant = "", string more = "") =>
        Add(kind, $"[StructuredOutput] public partial record Root({member});\n{more}", variant.Length > 0 ? variant : member);

    private static void AddTypes()
    {
        Add(ProblemKind.NotPartial, "[StructuredOutput] public record [|Order|](int Id);");
        Add(ProblemKind.ContainerNotPartial, "public class [|Outer|] { [StructuredOutput] public partial record Order(int Id); }");
        Add(ProblemKind.OpenGeneric, "[StructuredOutput] public partial record [|Page|]<T>(T Item);");
        Add(ProblemKind.OpenGeneric, "public partial class Outer<T> { [StructuredOutput] public partial record [|Order|](int Id); }", "nested");
        Add(ProblemKind.GenericWithoutEnd, "public record Node<T>(T Value, Node<List<T>>? [|Next|]); [StructuredOutput] public partial record Order(Node<int> Node);");
        Add(ProblemKind.FileLocalType, "[StructuredOutput] file partial record [|Order|](int Id);");
        Add(ProblemKind.FileLocalType, "file record Line(int Id); [StructuredOutput] file partial record [|Order|](int Id);", "member");
        Add(ProblemKind.InaccessibleType, """
            public class Outer
            {
                [[|JsonDerivedType(typeof(Hidden), "hidden")|]] public abstract record Shape;
                private record Hidden(int Id) : Shape;
            }
            [StructuredOutput] public partial record Root(Outer.Shape Shape);
            """);
        Add(ProblemKind.NoInstance, "[StructuredOutput] public static partial class [|Order|];", "static");
        Add(ProblemKind.NoInstance, "[StructuredOutput] public ref partial struct [|Order|] { public int Id { get; set; } }", "ref struct");
        Add(ProblemKind.SchemaName, "[[|StructuredOutput(Name = \"the order\")|]] public partial record Order(int Id);");
    }

    private static void AddConstruction()
    {
        Add(ProblemKind.NoConstructor, """
            [StructuredOutput]
            public partial class [|Order|]
            {
                public Order(int id) => Id = id;
                public Order(int id, string note) => (Id, Note) = (id, note);
                public int Id { get; }
                public string Note { get; } = "";
            }
            """, "several");
        Add(ProblemKind.NoConstructor, "[StructuredOutput] public partial class [|Order|] { private Order() { } public int Id { get; set; } }", "private");
        Add(ProblemKind.InaccessibleConstructor, """
            public class Line { [JsonConstructor] private [|Line|](int id) => Id = id; public int Id { get; } }
            [StructuredOutput] public partial record Order(Line Line);
            """);
        Add(ProblemKind.UnboundParameter, "[StructuredOutput] public partial class Order(int [|number|]) { public int Id { get; } = number; }");
        Add(ProblemKind.UnboundParameter, "[StructuredOutput] public partial record Order(int Id, [property: JsonIgnore] string [|Secret|]);", "ignored");
        Add(ProblemKind.ParameterType, "[StructuredOutput] public partial class Order(long id) { public int [|Id|] { get; } = (int)id; }");
        Add(ProblemKind.ParameterType, "[StructuredOutput] public partial class Order(int? id = null) { public int [|Id|] { get; } = id ?? 5; }", "nullable");
        Add(ProblemKind.RequiredNotRead, "[StructuredOutput] public partial record Order(int Id) { [JsonIgnore] public required string [|Note|] { get; set; } }");
        Add(ProblemKind.RequiredNotRead, "[StructuredOutput] public partial record Order(int Id) { public required string [|Note|]; }", "field");
        Add(ProblemKind.RequiredIgnored, "[StructuredOutput] public partial record Order(int Id) { [JsonIgnore, JsonRequired] public string [|Note|] { get; set; } = \"\"; }");
        Add(ProblemKind.InitialValueNotConstant, "[StructuredOutput] public partial record Order(int Id) { public Guid [|Key|] { get; init; } = Guid.NewGuid(); }");
        Add(ProblemKind.AbstractType, "public abstract record Shape; [StructuredOutput] public partial record Order(Shape [|Shape|]);");
        Add(ProblemKind.AbstractType, "public interface IShape; [StructuredOutput] public partial record Order(IShape [|Shape|]);", "interface");
        Add(ProblemKind.AbstractType, "[StructuredOutput] public abstract partial record [|Shape|](int Id);", "root");
        Add(ProblemKind.EndlessRecursion, "[StructuredOutput] public partial record Node(int Id, Node [|Next|]) { protected Node(int id) : this(id, null!) { } }");
        Add(ProblemKind.EndlessRecursion, """
            public record Branch([property: Items(1, 9)] List<Tree> [|Trees|]);
            [StructuredOutput] public partial record Tree(Branch [|Branch|]);
            """, "through a list that is not empty");
    }

    private static void AddMembers()
    {
        Add(ProblemKind.InaccessibleMember, """
            public class Line { [JsonInclude] private int [|Id|] { get; set; } public int Other { get; set; } }
            [StructuredOutput] public partial record Order(Line Line);
            """);
        Add(ProblemKind.NotSettable, "[StructuredOutput] public partial record Order(int Id) { [Chars(1, 3)] public string [|Key|] => \"k\"; }");
        Add(ProblemKind.NotSettable, "[StructuredOutput] public partial record Order(int Id) { [JsonRequired] public string [|Key|] { get; private set; } = \"\"; }", "private set");
        Add(ProblemKind.NameCollision, "[StructuredOutput] public partial record Order(int Id, [property: JsonPropertyName(\"id\")] int [|Key|]);");
        Add(ProblemKind.NameCollision, "[StructuredOutput] public partial record Order(int Id, int [|id|]);", "case");
        Add(ProblemKind.NameCollision, """
            public enum Color { Red, [JsonStringEnumMemberName("Red")] [|Rouge|] }
            [StructuredOutput] public partial record Order(Color Color);
            """, "enum");
        AddMember(ProblemKind.NameInvalid, """[property: JsonPropertyName("\ud800")] int [|Id|]""");
        Add(ProblemKind.NameInvalid, """
            public enum Color { [JsonStringEnumMemberName("\udc00x")] [|Red|] }
            [StructuredOutput] public partial record Order(Color Color);
            """, "enum");
        Add(ProblemKind.ObsoleteMember, "[StructuredOutput] public partial record Order(int Id) { [Obsolete(\"Gone.\", true)] public int? [|Old|] { get; set; } }");
        Add(ProblemKind.MemberConverter, """
            public class Tags : JsonConverter<string> { public override string Read(ref Utf8JsonReader r, Type t, JsonSerializerOptions o) => ""; public override void Write(Utf8JsonWriter w, string v, JsonSerializerOptions o) { } }
            [StructuredOutput] public partial record Order([property: [|JsonConverter(typeof(Tags))|]] string Text);
            """);
        Add(ProblemKind.TypeConverter, """
            public class Reader : JsonConverter<Money> { public override Money Read(ref Utf8JsonReader r, Type t, JsonSerializerOptions o) => new(1); public override void Write(Utf8JsonWriter w, Money v, JsonSerializerOptions o) { } }
            [JsonConverter(typeof(Reader))] public record Money(decimal Amount);
            [StructuredOutput] public partial record Order(Money [|Price|]);
            """);
        Add(ProblemKind.ExtensionData, "[StructuredOutput] public partial record Order(int Id) { [JsonExtensionData] public Dictionary<string, JsonElement>? [|More|] { get; set; } }");
        AddMember(ProblemKind.NumberHandling, "[property: [|JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)|]] int Id");
        Add(ProblemKind.NumberHandling, "[StructuredOutput, [|JsonNumberHandling(JsonNumberHandling.WriteAsString)|]] public partial record Order(int Id);", "type");
        Add(ProblemKind.NoMembers, "[StructuredOutput] public partial class [|Order|] { public int Id; }");
        AddMember(ProblemKind.ConfidenceNotANumber, "[property: Confidence] int [|Score|]");
        AddMember(ProblemKind.ConfidenceOutOfRange, "[property: Confidence, Bounds(0, 100)] double [|Score|]");
        AddMember(ProblemKind.NullNotRefused, "[property: Required] int? [|Count|]");
        AddMember(ProblemKind.NullMeansDefault, "string? [|Note|] = \"none\"");
    }

    private static void AddValues()
    {
        foreach (var type in new[]
        {
            "System.Numerics.BigInteger", "nint", "nuint", "Type", "Action", "object", "dynamic", "JsonDocument", "System.Text.Json.Nodes.JsonNode",
            "System.Text.Json.Nodes.JsonObject", "Version", "Lazy<int>", "Task<int>", "IAsyncEnumerable<int>", "Memory<byte>", "List<object>",
            "Dictionary<string, object>", "System.Net.IPAddress", "CancellationToken", "Index",
        })
        {
            AddMember(ProblemKind.UnsupportedType, $"{type.Replace("Task<", "System.Threading.Tasks.Task<", StringComparison.Ordinal).Replace("CancellationToken", "System.Threading.CancellationToken", StringComparison.Ordinal)} [|Value|]", type);
        }

        Add(ProblemKind.UnsupportedType, "[StructuredOutput] public unsafe partial class Order { public int* [|Value|] { get; set; } }", "pointer");
        foreach (var type in new[]
        {
            "int[,]", "Queue<int>", "Stack<int>", "System.Collections.ArrayList", "System.Collections.IList", "SortedSet<int>", "ImmutableHashSet<int>",
            "SortedDictionary<string, int>", "System.Collections.Concurrent.ConcurrentDictionary<string, int>", "System.Collections.Hashtable",
            "LinkedList<int>", "ILookup<int, int>", "System.Collections.ObjectModel.ReadOnlyCollection<int>", "System.Collections.Frozen.FrozenSet<int>",
        })
        {
            AddMember(ProblemKind.UnsupportedCollection, $"{type.Replace("ILookup", "System.Linq.ILookup", StringComparison.Ordinal)} [|Value|]", type);
        }

        AddMember(ProblemKind.UnsupportedKey, "Dictionary<int, string> [|Value|]");
        AddMember(ProblemKind.UnsupportedKey, "Dictionary<Rights, string> [|Value|]", more: "[Flags] public enum Rights { Read = 1 }");
        AddMember(ProblemKind.SetOfObjects, "HashSet<Line> [|Value|]", more: "public record Line(int Id);");
        AddMember(ProblemKind.SetOfObjects, "ISet<double> [|Value|]");
        AddMember(ProblemKind.SetOfObjects, "HashSet<string?> [|Value|]");
        AddMember(ProblemKind.SystemType, "System.Text.StringBuilder [|Value|]");
        AddMember(ProblemKind.SystemType, "ValueTuple<int> [|Value|]");
        Add(ProblemKind.NoValueSchema, Money("") + "[StructuredOutput] public partial record Order(Money [|Price|]);");
        Add(ProblemKind.ValueSchemaInvalid, Money("[ValueSchema(\"{\")]") + "[StructuredOutput] public partial record Order(Money [|Price|]);");
        Add(ProblemKind.ValueSchemaInvalid, Money("[ValueSchema(\"[]\")]") + "[StructuredOutput] public partial record Order(Money [|Price|]);", "array");
        AddMember(ProblemKind.EmptyEnum, "Nothing [|Value|]", more: "public enum Nothing;");
        AddMember(ProblemKind.EmptyEnum, "None [|Value|]", more: "[Flags] public enum None { Zero }");
    }

    private static string Money(string attribute) => attribute + """
         public readonly struct Money : ISchemaValue<Money>
        {
            public static bool TryRead(ref OutputReader reader, out Money value) { value = default; return true; }
            public void Write(Utf8JsonWriter writer) { }
        }

        """;

    private static void AddUnions()
    {
        Add(ProblemKind.NoDerivedTypes, "[StructuredOutput, JsonPolymorphic] public abstract partial record [|Shape|];");
        Add(ProblemKind.NotDerived, """
            [[|JsonDerivedType(typeof(string), "text")|], JsonDerivedType(typeof(Circle), "circle")] public abstract record Shape;
            public record Circle(double Radius) : Shape;
            [StructuredOutput] public partial record Order(Shape Shape);
            """);
        Add(ProblemKind.NoDiscriminator, """
            [[|JsonDerivedType(typeof(Circle))|], JsonDerivedType(typeof(Square), "square")] public abstract record Shape;
            public record Circle(double Radius) : Shape;
            public record Square(double Side) : Shape;
            [StructuredOutput] public partial record Order(Shape Shape);
            """);
        Add(ProblemKind.DuplicateDiscriminator, """
            [JsonDerivedType(typeof(Circle), "x"), [|JsonDerivedType(typeof(Square), "x")|]] public abstract record Shape;
            public record Circle(double Radius) : Shape;
            public record Square(double Side) : Shape;
            [StructuredOutput] public partial record Order(Shape Shape);
            """);
        Add(ProblemKind.DuplicateCase, """
            [JsonDerivedType(typeof(Circle), "x"), [|JsonDerivedType(typeof(Circle), "y")|]] public abstract record Shape;
            public record Circle(double Radius) : Shape;
            [StructuredOutput] public partial record Order(Shape Shape);
            """);
        Add(ProblemKind.DiscriminatorCollision, """
            [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind"), [|JsonDerivedType(typeof(Circle), "circle")|]] public abstract record Shape;
            public record Circle(string Kind) : Shape;
            [StructuredOutput] public partial record Order(Shape Shape);
            """);
        Add(ProblemKind.DiscriminatorCollision, """
            [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind"), [|JsonDerivedType(typeof(Node), "node")|]] public abstract record Shape;
            [StructuredOutput] public partial record Node(string Kind, Shape? Next) : Shape;
            """, "recursive");
        Add(ProblemKind.BaseIsNoCase, """
            [JsonDerivedType(typeof(Circle), "circle")] public record [|Shape|];
            public record Circle(double Radius) : Shape;
            [StructuredOutput] public partial record Order(Shape Shape);
            """);
        Add(ProblemKind.AmbiguousCases, Union("[|Answer|]", "string", "Guid") + "[StructuredOutput] public partial record Order(Answer Answer);");
        Add(ProblemKind.AmbiguousCases, Union("[|Answer|]", "int[]", "Dictionary<string, int>") + "[StructuredOutput] public partial record Order(Answer Answer);", "map");
        Add(ProblemKind.UnionInUnion, Union("[|Answer|]", "Line", "Shape") + """
            public record Line(int Id);
            [JsonDerivedType(typeof(Circle), "circle")] public abstract record Shape;
            public record Circle(double Radius) : Shape;
            [StructuredOutput] public partial record Order(Answer Answer);
            """);
    }

    /// <summary>What the compiler makes of a union declaration.</summary>
    internal static string Union(string name, params string[] cases)
    {
        var plain = name.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        var constructors = cases.Select(type => $"public {plain}({type} value) => Value = value;");
        return $$"""
            namespace System.Runtime.CompilerServices { [AttributeUsage(AttributeTargets.All)] public class UnionAttribute : Attribute; }
            [System.Runtime.CompilerServices.Union] public partial struct {{name}} { {{string.Join(" ", constructors)}} public object? Value { get; } }

            """;
    }

    private static void AddConstraints()
    {
        AddMember(ProblemKind.ConstraintOnWrongType, "[property: [|Chars(1, 4)|]] int Id");
        AddMember(ProblemKind.ConstraintOnWrongType, "[property: [|Bounds(1, 4)|]] string Id");
        AddMember(ProblemKind.ConstraintOnWrongType, "[property: [|Items(1, 4)|]] string Id");
        AddMember(ProblemKind.ConstraintOnWrongType, "[property: [|Pattern(\"a\")|]] List<int> Ids");
        AddMember(ProblemKind.ConstraintOnWrongType, "[property: [|Values(\"a\")|]] Color Color", more: "public enum Color { Red }");
        AddMember(ProblemKind.ConstraintOnWrongType, "[property: [|Relative|]] string Link");
        AddMember(ProblemKind.NotEnforced, "[property: [|Phone|]] string Tel");
        AddMember(ProblemKind.NotEnforced, "[property: [|CreditCard|]] string Card");
        AddMember(ProblemKind.NotEnforced, "[property: [|DeniedValues(\"x\")|]] string Text");
        AddMember(ProblemKind.NotEnforced, "[property: [|Range(1, 5)|]] string Text");
        AddMember(ProblemKind.NotEnforced, "[property: [|Range(typeof(DateTime), \"2020-01-01\", \"2030-01-01\")|]] DateTime Day");
        AddMember(ProblemKind.NotEnforced, "[property: [|Even|]] int Number", more: "public class EvenAttribute : ValidationAttribute;");
        AddMember(ProblemKind.NotEnforced, "[property: [|RegularExpression(\"a\")|]] List<string> Texts");
        Add(ProblemKind.ValidatableObject, """
            [StructuredOutput] public partial record [|Order|](int Id) : IValidatableObject
            {
                public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => [];
            }
            """);
        AddMember(ProblemKind.NegativeCount, "[property: [|Chars(-1, 4)|]] string Text");
        AddMember(ProblemKind.Contradiction, "[property: [|Chars(5, 4)|]] string Text");
        AddMember(ProblemKind.Contradiction, "[property: [|Items(5, 4)|]] int[] Numbers");
        AddMember(ProblemKind.Contradiction, "[property: [|Bounds(5, 4)|]] int Number");
        AddMember(ProblemKind.Contradiction, "[property: [|Bounds(300, 400)|]] byte Number");
        AddMember(ProblemKind.Contradiction, "[property: [|Bounds(0.2, 0.8)|]] int Number");
        AddMember(ProblemKind.Contradiction, "[property: [|Bounds(1.5, 1.5, MinIsExclusive = true)|]] double Number");
        AddMember(ProblemKind.Contradiction, "[property: Range(1, 3)][property: [|Bounds(5, 9)|]] double Number");
        AddMember(ProblemKind.BoundNotANumber, "[property: [|Bounds(\"1,5\", null)|]] decimal Number");
        AddMember(ProblemKind.BoundNotANumber, "[property: [|Bounds(double.NaN, 1)|]] double Number");
        AddMember(ProblemKind.BoundNotHeld, "[property: [|Bounds(0, 1e30)|]] decimal Number");
        AddMember(ProblemKind.BoundNotHeld, "[property: [|Bounds(\"0.00000000000000000000000000001\", null)|]] decimal Number");
        AddMember(ProblemKind.BoundsOutsideType, "[property: [|Bounds(0, 300)|]] byte Number");
        AddMember(ProblemKind.NoValues, "[property: [|Values|]] string Text");
        AddMember(ProblemKind.NoValues, "[property: [|AllowedValues([null])|]] string? Text");
        AddMember(ProblemKind.ValueOfOtherType, "[property: [|Values(\"a\", 1)|]] string Text");
        AddMember(ProblemKind.ValueOfOtherType, "[property: [|Values(1, 1.5)|]] int Number");
        AddMember(ProblemKind.DuplicateValue, "[property: [|Values(\"a\", \"a\")|]] string Text");
        AddMember(ProblemKind.ImpossibleValue, "[property: Chars(1, 2), [|Values(\"a\", \"abc\")|]] string Text");
        AddMember(ProblemKind.ImpossibleValue, "[property: Bounds(1, 2), [|Values(1, 3)|]] int Number");
        AddMember(ProblemKind.PatternUnsupported, "[property: [|Pattern(\"(?=a)b\")|]] string Text");
        AddMember(ProblemKind.PatternUnsupported, "[property: [|Pattern(@\"(a)\\1\")|]] string Text");
        AddMember(ProblemKind.PatternUnsupported, "[property: [|Pattern(\"(\")|]] string Text");
        AddMember(ProblemKind.ExpressionUnsupported, "[property: [|RegularExpression(\"(?<!a)b\")|]] string Text");
        AddMember(ProblemKind.TwoPatterns, "[property: Pattern(\"a\"), [|RegularExpression(\"b\")|]] string Text");
        AddMember(ProblemKind.TwoFormats, "[property: Format(TextFormat.Email), [|Url|]] string Text");
        AddMember(ProblemKind.ProviderRefuses, "JsonElement [|Any|]");
        AddMember(ProblemKind.FormatUnknown, "[property: [|Format((TextFormat)99)|]] string Text");
    }
}
