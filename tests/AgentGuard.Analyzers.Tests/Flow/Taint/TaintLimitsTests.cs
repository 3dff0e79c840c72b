using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.Tests.Flow.Taint;

/// <summary>Bodies no person would write come to an end, and broken ones do no harm.</summary>
public sealed class TaintLimitsTests
{
    public static TheoryData<string> LongBodies =>
    [
        string.Concat(Enumerable.Range(0, 500).Select(number => $"var text{number} = input + {number}; if (number == {number}) {{ Console.WriteLine(text{number}); }}\n"))
            + string.Concat(Enumerable.Range(0, 5000).Select(number => $"input = input + {number};\n")) + "File.Delete(input);",
        "switch (input) {" + string.Concat(Enumerable.Range(0, 300).Select(number => $"case \"{number}\": number = {number}; break;\n")) + "} File.Delete(input);",
        "switch (number) {" + string.Concat(Enumerable.Range(0, 3000).Select(number => $"case {number}: input += {number}; break;\n")) + "} File.Delete(input);",
        "var all = input" + string.Concat(Enumerable.Range(0, 2000).Select(number => " + input")) + "; File.Delete(all);",
        string.Concat(Enumerable.Repeat("while (number-- > 0) { try { input = input.Trim(); ", 40)) + string.Concat(Enumerable.Repeat("} finally { } }", 40)) + "File.Delete(input);",
        string.Concat(Enumerable.Range(0, 30).Select(depth => $"Action<string> f{depth} = a{depth} => {{ ")) + "File.Delete(input);" + string.Concat(Enumerable.Range(0, 30).Select(_ => "};")) + "File.Delete(input);",
        "string Again(string text) => text.Length > 3 ? Other(text) : text; string Other(string text) => Again(text + input); File.Delete(Again(input));",
    ];

    [Theory, MemberData(nameof(LongBodies))]
    public async Task LongBody_ComesToAnEnd(string body)
    {
        var diagnostics = await Analyze(body);
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == ModelChoosesPath.Id);
    }

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

    private static Task<ImmutableArray<Diagnostic>> Analyze(string body)
    {
        var compilation = new TestProject().Compile([("Test.cs", $$"""
            using Microsoft.Extensions.AI;
            using ModelContextProtocol.Server;

            public class Tools
            {
                [McpServerTool] public void Run(string input, int number)
                {
                    {{body}}
                }
            }
            """)], [new ModelChoosesPath().SupportedDiagnostics[0]]);
        return Analysis.Of(compilation, new TestProject().AnalyzerOptions, new ModelChoosesPath(), new ModelRunsCommand());
    }
}
