using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;
using Microsoft.CodeAnalysis.CSharp;

namespace AgentGuard.Analyzers.Tests.Generators.StructuredOutput;

/// <summary>Enums, unions and recursion.</summary>
public sealed class TypeParsingTests
{
    [Fact]
    public void Enum_HasItsNames()
    {
        var spec = Outputs.Spec("""
            public enum Color : long
            {
                /// <summary>Like fire.</summary>
                Red = -1,
                [JsonStringEnumMemberName("dark-green")] Green = 5,
                [System.Runtime.Serialization.EnumMember(Value = "BLUE")] Blue,
                [Obsolete] Old = 9, New = 9, Newest = 9,
                [Obsolete("Gone.", true)] Gone = 10,
            }
            [StructuredOutput] public partial record Root(Color Color);
            """);
        var color = Assert.IsType<EnumSpec>(spec.Types[1]);
        Assert.Equal(
            [("Red", "Red", "-1", "Like fire."), ("dark-green", "Green", "5", null), ("BLUE", "Blue", "6", null), ("New", "New", "9", null)],
            color.Members.Select(member => (member.JsonName, member.CSharpName, member.Value, member.Description)));
        Assert.False(color.IsFlags);
    }

    [Fact]
    public void Flags_AreSingleBits_AndCombinationsOfUnnamedOnes()
    {
        var spec = Outputs.Spec("""
            [Flags] public enum Rights : sbyte { None = 0, Read = 1, Write = 2, Both = 3, Odd = 4 | 8, All = Read | Write | Odd, Sign = -128 }
            [StructuredOutput] public partial record Root(Rights Rights);
            """);
        var rights = Assert.IsType<EnumSpec>(spec.Types[1]);
        Assert.True(rights.IsFlags);
        Assert.Equal(["Read", "Write", "Odd", "All", "Sign"], rights.Members.Select(member => member.CSharpName));
        Assert.Equal("-128", rights.Members[4].Value);
    }

    [Fact]
    public void Polymorphic_HasItsCases()
    {
        var spec = Outputs.Spec("""
            [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
            [JsonDerivedType(typeof(Circle), "circle"), JsonDerivedType(typeof(Square), 7), JsonDerivedType(typeof(Shape), "shape"), JsonDerivedType(typeof(Boxed<int>), "boxed")]
            public record Shape(string Name);
            public record Circle(string Name, double Radius) : Shape(Name);
            public record Square(string Name, double Side) : Shape(Name);
            public record Boxed<T>(string Name, T Value) : Shape(Name);
            [StructuredOutput] public partial record Root(Shape Shape, Circle Circle, List<Shape> Shapes);
            """);
        var union = Assert.IsType<UnionSpec>(spec.Types[1]);
        Assert.Equal(("kind", false, "global::Shape"), (union.Discriminator, union.IsUnionType, union.CSharpType));
        Assert.Equal([("circle", false), ("7", true), ("shape", false), ("boxed", false)], union.Cases.Select(option => (option.Tag!, option.TagIsNumber)));
        Assert.Equal(["Root", "Shape", "Circle", "Square", "ShapeItself", "Boxed_of_int"], spec.Types.Select(type => type.Name));
        Assert.Equal(["name", "radius"], ((ObjectSpec)spec.Types[2]).Members.Select(member => member.JsonName));
        Assert.Equal(["name"], ((ObjectSpec)spec.Types[4]).Members.Select(member => member.JsonName));
        var members = ((ObjectSpec)spec.Root).Members;
        Assert.Equal([1, 2, 1], [((NamedValue)members[0].Value).Type, ((NamedValue)members[1].Value).Type, ((NamedValue)((ListValue)members[2].Value).Item).Type]);
    }

    [Fact]
    public void PolymorphicRoot_IsAUnion()
    {
        var spec = Outputs.Spec("""
            [StructuredOutput, JsonDerivedType(typeof(Stop), "stop"), JsonDerivedType(typeof(Search), "search")]
            public abstract partial record Step
            {
                public sealed record Stop : Step;
                public sealed record Search(string Query) : Step;
            }
            """);
        var union = Assert.IsType<UnionSpec>(spec.Root);
        Assert.Equal("$type", union.Discriminator);
        Assert.Equal(["Step", "Stop", "Search"], spec.Types.Select(type => type.Name));
        Assert.Empty(((ObjectSpec)spec.Types[1]).Members);
    }

    [Fact]
    public void PolymorphicInterface_IsAUnion()
    {
        var spec = Outputs.Spec("""
            [JsonDerivedType(typeof(Circle), "circle")] public interface IShape;
            public record struct Circle(double Radius) : IShape;
            [StructuredOutput] public partial record Root(IShape Shape);
            """);
        Assert.Equal("global::IShape", Assert.IsType<UnionSpec>(spec.Types[1]).CSharpType);
    }

    [Fact]
    public void UnionType_IsToldApartByJsonType()
    {
        var spec = Outputs.Spec(ProblemCases.Union("Answer", "string", "int?", "bool", "Line", "int[]") + """
            public record Line(int Id);
            [StructuredOutput] public partial record Root(Answer Answer, Answer? Maybe);
            """);
        var union = Assert.IsType<UnionSpec>(spec.Types[1]);
        Assert.True(union is { IsUnionType: true, Discriminator: null, IsValueType: true });
        Assert.Equal([typeof(TextValue), typeof(IntegerValue), typeof(BooleanValue), typeof(NamedValue), typeof(ListValue)], union.Cases.Select(option => option.Value.GetType()));
        Assert.All(union.Cases, option => Assert.True(option is { Tag: null, Value.IsNullable: false }));
        Assert.True(((ObjectSpec)spec.Root).Members[1].Value is NamedValue { IsNullable: true, IsValueType: true });
    }

    /// <summary>Only the newest of the three compilers that these tests run on has union declarations.</summary>
    [Fact]
    public void UnionDeclaration_IsAUnion()
    {
        if (!Enum.TryParse<SyntaxKind>("UnionDeclaration", out _))
        {
            return;
        }

        var spec = Outputs.Spec(
            """
            namespace System.Runtime.CompilerServices { [AttributeUsage(AttributeTargets.All)] public class UnionAttribute : Attribute; public interface IUnion { object? Value { get; } } }
            public record Line(int Id);
            public record Nothing;
            [StructuredOutput] public partial union Answer(Line, Nothing, string);
            """,
            Outputs.ParseOptions.WithLanguageVersion(LanguageVersion.Preview));
        Assert.Equal(["partial union Answer"], spec.Declarations);
        Assert.Equal(["Line", "Nothing", null], Assert.IsType<UnionSpec>(spec.Root).Cases.Select(option => option.Tag));
    }

    [Fact]
    public void UnionType_OfSeveralObjects_GetsADiscriminator()
    {
        var spec = Outputs.Spec(ProblemCases.Union("Answer", "Line", "Nothing", "string") + """
            public record Line(int Id);
            public record Nothing;
            [StructuredOutput] public partial record Root(Answer Answer);
            """);
        var union = Assert.IsType<UnionSpec>(spec.Types[1]);
        Assert.Equal("kind", union.Discriminator);
        Assert.Equal(["Line", "Nothing", null], union.Cases.Select(option => option.Tag));
    }

    [Fact]
    public void Recursion_EndsWhereItMay()
    {
        var spec = Outputs.Spec("""
            [StructuredOutput]
            public partial record Node(int Id, Node? Left, List<Node> Children, Dictionary<string, Node> Named, Other Other)
            {
                public Node? Right { get; set; }
            }
            public record Other(Node[] Nodes);
            """);
        Assert.Equal(["Node", "Other"], spec.Types.Select(type => type.Name));
        Assert.Equal(0, ((NamedValue)((ObjectSpec)spec.Root).Members[1].Value).Type);
    }

    [Fact]
    public void RecursionThroughAUnion_EndsWithAnotherCase()
    {
        var spec = Outputs.Spec("""
            [StructuredOutput, JsonDerivedType(typeof(And), "and"), JsonDerivedType(typeof(Is), "is")]
            public abstract partial record Filter;
            public record And(Filter Left, Filter Right) : Filter;
            public record Is(string Name) : Filter;
            """);
        Assert.Equal(["Filter", "And", "Is"], spec.Types.Select(type => type.Name));
    }

    [Fact]
    public void AnnotatedMember_KeepsItsNamingAndDescription()
    {
        var compilation = Outputs.Compile("""
            [StructuredOutput(Naming = MemberNaming.SnakeCase, Description = "A line")] public partial record OrderLine(int LineId);
            [StructuredOutput] public partial record Root(OrderLine FirstLine);
            """);
        var spec = Outputs.Parse(compilation, "Root").Spec!;
        Assert.Equal("firstLine", ((ObjectSpec)spec.Root).Members[0].JsonName);
        var line = Assert.IsType<ObjectSpec>(spec.Types[1]);
        Assert.Equal(("line_id", "A line"), (line.Members[0].JsonName, line.Description));
    }

    [Fact]
    public void TypeOfAnotherAssembly_IsReadByItsSymbols()
    {
        var library = Outputs.Compile("""
            namespace Lib
            {
                public record Line(string Sku, int Count = 3, string? Note = null) { public List<string> Tags { get; set; } = []; public int? Extra { get; set; } }
                [StructuredOutput] public partial class Whole { public required Line Line { get; init; } }
            }
            """);
        using var image = new MemoryStream();
        Assert.True(library.Emit(image).Success);
        var compilation = Outputs.CompileUnchecked(["[StructuredOutput] public partial record Root(Lib.Whole Whole);"])
            .AddReferences(MetadataReference.CreateFromImage(image.ToArray()));
        var output = Outputs.Parse(compilation);
        Assert.Empty(output.Problems);
        Assert.Equal(["Root", "Whole", "Line"], output.Spec!.Types.Select(type => type.Name));
        var line = Assert.IsType<ObjectSpec>(output.Spec.Types[2]);
        Assert.Equal(["sku", "count", "note", "tags", "extra"], line.Members.Select(member => member.JsonName));
        Assert.Equal([true, false, false, true, false], line.Members.Select(member => member.IsRequired));
        Assert.Equal("3", line.Members[1].Default);
    }
}
