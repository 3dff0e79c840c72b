using AgentGuard.Analyzers.Generators.StructuredOutput;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.Tests.Generators.StructuredOutput;

/// <summary>The generator in a compilation: what it adds, under which names, and what it does again after an edit.</summary>
public sealed class GeneratorTests
{
    private static readonly string[] Steps = [StructuredOutputGenerator.ParseStep, StructuredOutputGenerator.SpecStep, StructuredOutputGenerator.EmitStep];

    private const string Shop = """
        namespace Shop;
        /// <summary>A decision.</summary>
        [StructuredOutput] public partial record Decision([property: Pattern("^[A-Z]+$")] string Id, Verdict Verdict, List<Line> Lines, Decision? Parent = null);
        public enum Verdict { Yes, No }
        public record Line(int Number, Dictionary<string, decimal> Prices);
        """;

    [Fact]
    public void UnrelatedEdit_DoesNothingAgain()
    {
        var compilation = Outputs.CompileUnchecked([Shop, "class Other { void M() { } }"]);
        var driver = Driver().RunGenerators(compilation);
        var edited = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[2], Tree("class Other { int M() => 5; }"));
        var result = driver.RunGenerators(edited).GetRunResult().Results.Single();

        Assert.All(Steps, step => Assert.All(
            result.TrackedSteps[step].SelectMany(run => run.Outputs),
            output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {output.Reason}")));
        Assert.All(OutputsOf(result), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void EditOfTheSameFile_ThatChangesNoMeaning_EmitsNothingAgain()
    {
        var compilation = Outputs.CompileUnchecked([Shop]);
        var driver = Driver().RunGenerators(compilation);
        var edited = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[1], Tree("// A comment.\n" + Shop + "\npublic class More;"));
        var result = driver.RunGenerators(edited).GetRunResult().Results.Single();

        Assert.All(result.TrackedSteps[StructuredOutputGenerator.EmitStep].SelectMany(run => run.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        Assert.All(OutputsOf(result), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void EditOfTheDefinition_IsEmitted()
    {
        var compilation = Outputs.CompileUnchecked([Shop]);
        var driver = Driver().RunGenerators(compilation);
        var before = Generated(driver);
        var edited = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[1], Tree(Shop.Replace("Yes", "Sure", StringComparison.Ordinal)));
        var after = Generated(driver.RunGenerators(edited));
        Assert.Equal(before.Keys, after.Keys);
        Assert.NotEqual(before.Values.Single(), after.Values.Single());
    }

    [Fact]
    public void StepValues_HoldNothingOfTheCompiler()
    {
        var result = Driver().RunGenerators(Outputs.CompileUnchecked([Shop])).GetRunResult().Results.Single();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var step in Steps)
        {
            var values = result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Value).ToList();
            Assert.NotEmpty(values);
            values.ForEach(value => GeneratorState.Walk(value, seen, step));
        }

        Assert.Contains(seen, value => value.GetType().Name == "OutputSpec");
        Assert.Contains(seen, value => value.GetType().Name == "IntegerValue");
    }

    [Fact]
    public void SameCode_GivesTheSameFiles()
    {
        var first = Generated(Driver().RunGenerators(Outputs.CompileUnchecked([Shop])));
        var second = Generated(Driver().RunGenerators(Outputs.CompileUnchecked([Shop])));
        Assert.Equal(first, second);
    }

    [Fact]
    public void FatalProblem_GivesNoFile() =>
        Assert.Empty(Generated(Driver().RunGenerators(Outputs.CompileUnchecked(["[StructuredOutput] public partial record Root(object Any);"]))));

    [Fact]
    public void MinorProblem_GivesAFile() =>
        Assert.Single(Generated(Driver().RunGenerators(Outputs.CompileUnchecked(["[StructuredOutput] public partial record Root([property: Phone] string Tel);"]))));

    [Fact]
    public void AttributeOnTwoParts_GivesOneFile() =>
        Assert.Single(Generated(Driver().RunGenerators(Outputs.CompileUnchecked(
            ["[StructuredOutput] public partial class Root { public int A { get; set; } }", "[StructuredOutput] public partial class Root { public int B { get; set; } }"]))));

    [Fact]
    public void FilesOfManyNames_AreDistinctOnEveryFileSystem()
    {
        var deep = string.Join(".", Enumerable.Range(0, 40).Select(i => "Namespace" + i));
        var files = Compile($$"""
            [StructuredOutput] public partial record order(int Id);
            [StructuredOutput] public partial record Order(int Id);
            [StructuredOutput] public partial record Größe(int Id);
            [StructuredOutput] public partial record @class(int Id);
            namespace A { [StructuredOutput] public partial record Order(int Id); }
            namespace A.B { [StructuredOutput] public partial record Order(int Id); }
            namespace a { [StructuredOutput] public partial record Order(int Id); public partial class B { [StructuredOutput] public partial record Order(int Id); } }
            namespace {{deep}} { [StructuredOutput] public partial record Order(int Id); }
            namespace {{deep}}X { [StructuredOutput] public partial record Order(int Id); }
            """);
        Assert.Equal(10, files.Count);
        Assert.Equal(10, files.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(files.Keys, name =>
        {
            Assert.Matches(@"^[A-Za-z0-9_.\-]{1,130}\.g\.cs$", name);
            Assert.Empty(name.Intersect(Path.GetInvalidFileNameChars()));
        });
    }

    [Theory]
    [InlineData("[StructuredOutput] public partial record Root(int A);")]
    [InlineData("[StructuredOutput] public sealed partial class Root { public required string A { get; init; } }")]
    [InlineData("[StructuredOutput] public partial struct Root { public int A { get; set; } }")]
    [InlineData("[StructuredOutput] public readonly partial record struct Root(int A);")]
    [InlineData("[StructuredOutput] internal partial record Root(int A);")]
    [InlineData("public static partial class Outer { public partial interface IInner { private partial record struct Deep { [StructuredOutput] internal partial record Root(int A); } } }")]
    [InlineData("public partial class Outer { [StructuredOutput] private partial record Root(Hidden A); private record Hidden(int B); }")]
    [InlineData("namespace @event.@class { [StructuredOutput] public partial record @struct(int @int, @enum @record, string @this = \"x\"); public enum @enum { @null } }")]
    [InlineData("[StructuredOutput] public partial record Größe(int Maß, Höhe Höhe); public enum Höhe { Groß, Klein }")]
    [InlineData("[StructuredOutput] public partial record Page : Base<int>; public record Base<T> { public required List<T> Items { get; init; } public Base<string>? Other { get; init; } }")]
    [InlineData("[StructuredOutput] public partial record Root(string Read, string Write, int Schema, bool Validate, int OutputCode, int OutputSchemas, int ToJson, int TypeInfo);")]
    [InlineData("[StructuredOutput] public partial class Schema { public int A { get; set; } }")]
    [InlineData("[StructuredOutput] public partial record Root(string System, int Global, JsonElement Json, Text Text); namespace Sub { public class System; } public record Text(int AgentGuard);")]
    [InlineData("[StructuredOutput, JsonDerivedType(typeof(A), \"a\"), JsonDerivedType(typeof(B), 2)] public abstract partial record Root; public record A(int X) : Root; public record B(Root? Next) : Root;")]
    [InlineData("[StructuredOutput] public partial record Root((int A, string B) T, DateOnly D, TimeOnly H, TimeSpan S, Uri U, byte[] Y, Guid G, char C, Int128 I, Half F, decimal M);")]
    [InlineData("[StructuredOutput] public partial class Root(string a, int skip = 3, int? b = null) { public string A { get; } = a; public int? B { get; } = b; public int C { get; set; } = skip; }")]
    [InlineData("[StructuredOutput] public partial record Root([property: JsonPropertyName(\"\")] int A, [property: JsonPropertyName(\"a b\\\"\\n\")] int B, [property: JsonPropertyName(\"{0}\")] int C);")]
    [InlineData("#nullable disable\n[StructuredOutput] public partial class Root { public string A { get; set; } public List<string> B { get; set; } }")]
    [InlineData("[StructuredOutput] public partial record Base(int A); [StructuredOutput] public partial record Root(int A, string B) : Base(A);")]
    [InlineData("[StructuredOutput] public partial record Root(int A) { [Obsolete] public int? B { get; set; } public List<int> C { get; set; } = [1]; public Root? D { get; init; } }")]
    public void GeneratedCode_Compiles(string code) => Assert.NotEmpty(Compile(code));

    /// <summary>The files, after checking that all compiles without errors and warnings.</summary>
    private static SortedDictionary<string, string> Compile(string code)
    {
        var driver = Driver().RunGeneratorsAndUpdateCompilation(Outputs.Compile(code), out var output, out var diagnostics);
        Assert.Empty(diagnostics);
        var generated = output.SyntaxTrees.Where(tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)).ToHashSet();
        Assert.Empty(output.GetDiagnostics().Where(diagnostic =>
            diagnostic.Severity == DiagnosticSeverity.Error
            || (diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Location.SourceTree is { } tree && generated.Contains(tree))));
        return Generated(driver);
    }

    private static CSharpGeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new StructuredOutputGenerator().AsSourceGenerator()],
        parseOptions: Outputs.ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static SortedDictionary<string, string> Generated(GeneratorDriver driver) =>
        new(driver.GetRunResult().Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()), StringComparer.Ordinal);

    private static List<(object Value, IncrementalStepRunReason Reason)> OutputsOf(GeneratorRunResult result)
    {
        var outputs = result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs).ToList();
        Assert.NotEmpty(outputs);
        return outputs;
    }

    private static SyntaxTree Tree(string code) => CSharpSyntaxTree.ParseText(SourceText.From(code), Outputs.ParseOptions);
}
