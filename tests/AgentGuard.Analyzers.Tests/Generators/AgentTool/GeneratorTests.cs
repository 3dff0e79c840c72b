using AgentGuard.Analyzers.Generators.AgentTool;
using AgentGuard.Analyzers.Tests.Generators.StructuredOutput;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.Tests.Generators.AgentTool;

/// <summary>The generator in a compilation: which files it adds, and what it does again after an edit.</summary>
public sealed class GeneratorTests
{
    private static readonly string[] Steps = [AgentToolGenerator.ParseStep, AgentToolGenerator.SpecStep, AgentToolGenerator.EmitStep];

    private const string Shop = """
        namespace Shop;
        public partial class OrderTools
        {
            /// <summary>Finds.</summary>
            [AgentTool(Effect = ToolEffect.ReadOnly, Fallback = nameof(Cached))]
            public Task<Order?> FindAsync([Pattern("^[A-Z]+$")] string id, Dictionary<string, Line>? more = null, [FromContext] CallerIdentity? caller = null, CancellationToken ct = default) => Task.FromResult<Order?>(null);
            private static Order? Cached(string id) => null;
            [AgentTool] public static void Clear(int number) { }
        }
        public record Order(string Id, List<Line> Lines);
        public record Line(int Number);
        """;

    [Fact]
    public void UnrelatedEdit_DoesNothingAgain()
    {
        var compilation = Tools.Compilation([Shop, "class Other { void M() { } }"]);
        var driver = Tools.Driver().RunGenerators(compilation);
        var edited = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[^1], Tree("class Other { int M() => 5; }"));
        var result = driver.RunGenerators(edited).GetRunResult().Results.Single();

        Assert.All(Steps, step => Assert.All(
            result.TrackedSteps[step].SelectMany(run => run.Outputs),
            output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {output.Reason}")));
        Assert.All(OutputsOf(result), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void EditOfTheSameFile_ThatChangesNoMeaning_EmitsNothingAgain()
    {
        var compilation = Tools.Compilation([Shop]);
        var driver = Tools.Driver().RunGenerators(compilation);
        var edited = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[^1], Tree("// A comment.\n" + Shop + "\npublic class More;"));
        var result = driver.RunGenerators(edited).GetRunResult().Results.Single();

        Assert.All(result.TrackedSteps[AgentToolGenerator.EmitStep].SelectMany(run => run.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        Assert.All(OutputsOf(result), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void EditOfTheDefinition_IsEmitted()
    {
        var compilation = Tools.Compilation([Shop]);
        var driver = Tools.Driver().RunGenerators(compilation);
        var before = Generated(driver);
        var edited = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[^1], Tree(Shop.Replace("[A-Z]", "[a-z]", StringComparison.Ordinal)));
        var after = Generated(driver.RunGenerators(edited));
        Assert.Equal(before.Keys, after.Keys);
        Assert.NotEqual(before.Values.Single(), after.Values.Single());
    }

    [Fact]
    public void StepValues_HoldNothingOfTheCompiler()
    {
        var result = Tools.Driver().RunGenerators(Tools.Compilation([Shop])).GetRunResult().Results.Single();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var step in result.TrackedSteps.Keys.Where(step => step.StartsWith("AgentGuard.", StringComparison.Ordinal)))
        {
            var values = result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Value).ToList();
            Assert.NotEmpty(values);
            values.ForEach(value => GeneratorState.Walk(value, seen, step));
        }

        Assert.Contains(seen, value => value.GetType().Name == "ToolsetSpec");
        Assert.Contains(seen, value => value.GetType().Name == "ToolSpec");
    }

    [Fact]
    public void SameCode_GivesTheSameFiles() => Assert.Equal(
        Generated(Tools.Driver().RunGenerators(Tools.Compilation([Shop]))),
        Generated(Tools.Driver().RunGenerators(Tools.Compilation([Shop]))));

    [Fact]
    public void FatalProblem_GivesNoFile() =>
        Assert.Empty(Generated(Tools.Driver().RunGenerators(Tools.Compilation(["public partial class T { [AgentTool] public int M(object any) => 1; [AgentTool] public int N(int a) => 1; }"]))));

    [Fact]
    public void PartsOfAClass_GiveOneFileWithTheToolsOfAll()
    {
        var file = Assert.Single(Generated(Tools.Driver().RunGenerators(Tools.Compilation(
            ["public partial class T { [AgentTool] public int M() => 1; }", "public partial class T { [AgentTool] public int N() => 1; }"])))).Value;
        Assert.Contains("ToolCode.MTool(", file, StringComparison.Ordinal);
        Assert.Contains("ToolCode.NTool(", file, StringComparison.Ordinal);
    }

    [Fact]
    public void ClassThatIsAnOutputToo_HasItsOwnFile()
    {
        var name = Assert.Single(Generated(Tools.Driver().RunGenerators(Tools.Compilation(["namespace N; [StructuredOutput] public partial record T(int A) { [AgentTool] public int M() => 1; }"])))).Key;
        Assert.Matches(@"^N\.T-[0-9a-f]{8}\.tools\.g\.cs$", name);
    }

    [Fact]
    public void BrokenCode_GivesNoFileAndNoException()
    {
        foreach (var code in new[]
        {
            "public partial class T { [AgentTool] public Missing M(Missing a) => 1; }",
            "public partial class T { [AgentTool(Effect = )] public int M(int a, ) => 1; }",
            "public partial class T { [AgentTool] public int M(int a, int a) => 1; }",
            "public partial class T { [AgentTool] public int () => 1; }",
            "[AgentTool] public int M() => 1;",
            "public partial class T { [AgentTool] public A M() => null!; } public class A : IEnumerable<B> { } public class B : IEnumerable<A> { }",
        })
        {
            var result = Tools.Driver().RunGenerators(Tools.Compilation([code])).GetRunResult().Results.Single();
            Assert.Null(result.Exception);
        }
    }

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
