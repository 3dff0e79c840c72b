using AgentGuard.Analyzers.Rules.Reliability;
using AgentGuard.Analyzers.Suppressors;
using Microsoft.CodeAnalysis.CSharp;

namespace AgentGuard.Analyzers.Tests.Suppressors;

/// <summary>What platform rules report where this package says it better, and what they keep.</summary>
public sealed class SuppressorTests
{
    private const string Usings = "using Microsoft.Extensions.AI; using Microsoft.Extensions.Logging; using Microsoft.SemanticKernel;";

    [Theory]
    [InlineData("await chat.GetResponseAsync(\"q\");", true)]
    [InlineData("await chat.GetResponseAsync(\"q\", cancellationToken: token);", false)]
    [InlineData("await System.IO.File.ReadAllTextAsync(\"a\");", false)]
    public async Task TokenRule_IsSilentOnlyWhereOursReports(string code, bool suppressed) => Assert.Equal(
        suppressed,
        await IsSuppressed(InMethod(code), new RepeatedTokenRule(), RepeatedTokenRule.PlatformId, SyntaxKind.InvocationExpression, new TestProject()));

    [Fact]
    public async Task TokenRule_WhenOursIsOff_Stays()
    {
        var project = new TestProject().File("Test.cs", InMethod("await chat.GetResponseAsync(\"q\");"));
        var compilation = project.Compile(project.Files, []);
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
            compilation.Options.SpecificDiagnosticOptions.SetItem(TokenNotForwarded.Id, ReportDiagnostic.Suppress)));
        Assert.False(await IsSuppressed(compilation, project, new RepeatedTokenRule(), RepeatedTokenRule.PlatformId, SyntaxKind.InvocationExpression));
    }

    [Theory]
    [InlineData("[KernelFunction] ", "logger.LogError(ex, \"failed\"); return \"not available\";", true)]
    [InlineData("[KernelFunction] ", "return ex.Message;", false)]
    [InlineData("", "logger.LogError(ex, \"failed\"); return \"not available\";", false)]
    public async Task CatchRule_IsSilentInToolsThatLog(string attribute, string handler, bool suppressed) => Assert.Equal(
        suppressed,
        await IsSuppressed(
            $$"""
            {{Usings}}
            public sealed class Orders(ILogger<Orders> logger)
            {
                {{attribute}}public string Find(string id)
                {
                    try { return System.IO.File.ReadAllText(id); }
                    catch (Exception ex) { GC.KeepAlive(ex); {{handler}} }
                }
            }
            """,
            new GuardedToolBoundary(),
            GuardedToolBoundary.PlatformId,
            SyntaxKind.CatchClause,
            new TestProject()));

    [Fact]
    public async Task ProjectWithoutAnSdk_IsLeftAlone() => Assert.False(await IsSuppressed(
        "public sealed class A { public async Task B(CancellationToken token) => await System.IO.File.ReadAllTextAsync(\"a\"); }",
        new RepeatedTokenRule(),
        RepeatedTokenRule.PlatformId,
        SyntaxKind.InvocationExpression,
        new TestProject().WithReferences(SdkReferences.Framework)));

    private static string InMethod(string code) =>
        $$"""
        {{Usings}}
        public sealed class Asker(IChatClient chat)
        {
            public async Task AskAsync(CancellationToken token)
            {
                {{code}}
                await Task.Delay(1, token);
                GC.KeepAlive(chat);
            }
        }
        """;

    private static Task<bool> IsSuppressed(string code, DiagnosticSuppressor suppressor, string id, SyntaxKind kind, TestProject project)
    {
        project.File("Test.cs", code);
        var compilation = project.Compile(project.Files, []);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return IsSuppressed(compilation, project, suppressor, id, kind);
    }

    /// <summary>Whether the first place the stand-in reports in the code is suppressed.</summary>
    private static async Task<bool> IsSuppressed(CSharpCompilation compilation, TestProject project, DiagnosticSuppressor suppressor, string id, SyntaxKind kind)
    {
        var settings = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);
        var diagnostics = await compilation.WithAnalyzers([new PlatformRule(id, kind), suppressor], settings).GetAllDiagnosticsAsync();
        var first = diagnostics.Where(diagnostic => diagnostic.Id == id).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).First();
        return first.IsSuppressed;
    }
}
