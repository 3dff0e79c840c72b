using AgentGuard.Analyzers.Flow.Catalogs;
using AgentGuard.Analyzers.Flow.Taint;
using AgentGuard.Analyzers.Rules.Security;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AgentGuard.Analyzers.Tests.Flow.Taint;

/// <summary>Bodies no person would write come to an end well under the step limit, and broken ones do no harm.</summary>
public sealed class TaintLimitsTests
{
    /// <summary>A body, and the most steps it may take.</summary>
    public static TheoryData<string, string, int> LongBodies => new()
    {
        {
            "5,000 lines",
            Lines(500, number => $"var text{number} = input + {number}; if (number == {number}) {{ Console.WriteLine(text{number}); }}")
                + Lines(5000, number => $"input = input + {number};") + "File.Delete(input);",
            50_000
        },
        { "5,000 calls", Lines(5000, number => $"input = Path.Combine(input.Trim(), \"{number}\");") + "File.Delete(input);", 60_000 },
        { "5,000 checks", Lines(5000, number => $"if (input.Contains(\"{number}\")) {{ input += {number}; }}") + "File.Delete(input);", 120_000 },
        { "3,000 numbers", "switch (number) {" + Lines(3000, number => $"case {number}: input += {number}; break;") + "} File.Delete(input);", 40_000 },
        { "3,000 texts", "switch (input) {" + Lines(3000, number => $"case \"{number}\": number = {number}; break;") + "} File.Delete(input);", 40_000 },
        { "3,000 arms", "var path = number switch {" + Lines(3000, number => $"{number} => input + {number},") + "_ => input }; File.Delete(path);", 40_000 },
        { "long sum", "var all = input" + Lines(2000, _ => " + input") + "; File.Delete(all);", 10_000 },
        { "nested loops", Lines(40, _ => "while (number-- > 0) { try { input = input.Trim();") + Lines(40, _ => "} finally { } }") + "File.Delete(input);", 40_000 },
        { "nested conditions", Lines(100, depth => $"if (number > {depth}) {{ input += {depth};") + Lines(100, _ => "}") + "File.Delete(input);", 10_000 },
        { "nested calls", "File.Delete(" + Lines(50, _ => "string.Concat(\"a\",") + "input" + Lines(50, _ => ")") + ");", 1_000 },
        { "nested lambdas", Lines(30, depth => $"Action<string> f{depth} = a{depth} => {{") + "File.Delete(input);" + Lines(30, _ => "};") + "File.Delete(input);", 10_000 },
        { "cycle of local functions", "string Again(string text) => text.Length > 3 ? Other(text) : text; string Other(string text) => Again(text + input); File.Delete(Again(input));", 1_000 },
        { "cycle of lambdas", "Func<string, string> other = null!; Func<string, string> again = text => other(text); other = text => again(text + input); File.Delete(other(input) + input);", 1_000 },
        { "cycle of methods", "File.Delete(Ping(input));", 1_000 },
    };

    [Theory, MemberData(nameof(LongBodies))]
    public void LongBody_ComesToAnEnd(string what, string body, int mostSteps)
    {
        var walk = Walk(body);
        Assert.Contains(walk.Hits, hit => hit.Sink == TaintSink.Path);
        Assert.True(walk.Steps <= mostSteps && walk.Steps <= TaintWalk.MostSteps, $"{what}: {walk.Steps} steps");
    }

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(number => line(number) + "\n"));

    [Theory]
    [InlineData("File.Delete(")]
    [InlineData("File.Delete(input, , );")]
    [InlineData("var x = new ProcessStartInfo { FileName = }; File.Missing(input); missing.Call(input);")]
    [InlineData("if (input is { Length: ) { File.Delete(input }")]
    [InlineData("foreach (var in input) { } File.Delete(input[..)")]
    [InlineData("(var a, ) = (input, 1); a.b.c = input; this.x.y += input;")]
    [InlineData("string Local(string) => ; Local(input); AIFunctionFactory.Create(Local, ); AIFunctionFactory.Create();")]
    [InlineData("goto nowhere; return; yield return input; await foreach (var x in) { }")]
    [InlineData("new(input) { A = input, [1] = input }; _ = input switch { => 1, \"a\" when => input };")]
    public async Task BrokenBody_DoesNotThrow(string body) => await Analyze(body);

    private static Task<ImmutableArray<Diagnostic>> Analyze(string body) =>
        Analysis.Of(Compile(body), new TestProject().AnalyzerOptions, new ModelChoosesPath(), new ModelRunsCommand());

    private static TaintWalk Walk(string body)
    {
        var compilation = Compile(body);
        var tree = compilation.SyntaxTrees.Last();
        var model = compilation.GetSemanticModel(tree);
        var run = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First();
        var parameter = model.GetDeclaredSymbol(run)!.Parameters[0];
        var walk = new TaintWalk(TaintAnalysis.For(compilation), TaintProgram.NoOptions, isSummary: false, CancellationToken.None);
        walk.Run(
            ControlFlowGraph.Create((IMethodBodyOperation)model.GetOperation(run)!),
            TaintState.Empty.With(parameter, TaintValue.From(new TaintSource(TaintLabel.ToolParameter, parameter, parameter.Name))));
        return walk;
    }

    private static CSharpCompilation Compile(string body) => new TestProject().Compile([("Test.cs", $$"""
        using Microsoft.Extensions.AI;
        using ModelContextProtocol.Server;

        public class Tools
        {
            [McpServerTool] public void Run(string input, int number)
            {
                {{body}}
            }

            private static string Ping(string text) => text.Length > 3 ? Pong(text) : text;

            private static string Pong(string text) => Ping(text + "!");
        }
        """)], [new ModelChoosesPath().SupportedDiagnostics[0]]);
}
