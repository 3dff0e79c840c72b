using AgentGuard.Analyzers.Generators.StructuredOutput;
using Microsoft.CodeAnalysis.CSharp;

namespace AgentGuard.Analyzers.Tests.Generators.StructuredOutput.Emitting;

/// <summary>Runs the generator and compiles what it gives, as a strict consumer with the oldest supported language would.</summary>
internal static class Emitted
{
    private static readonly CSharpParseOptions Oldest = new(LanguageVersion.CSharp11, DocumentationMode.Diagnose);

    /// <summary>The generated files. Every warning in them is an error, missing documentation included.</summary>
    public static IReadOnlyList<string> Compile(string code, CSharpParseOptions? parse = null)
    {
        parse ??= Oldest;
        var compilation = Outputs.CompileUnchecked([code], parse);
        compilation = compilation.WithOptions(compilation.Options.WithWarningLevel(9999).WithAllowUnsafe(false));
        var driver = CSharpGeneratorDriver.Create([new StructuredOutputGenerator().AsSourceGenerator()], parseOptions: parse)
            .RunGeneratorsAndUpdateCompilation(compilation, out var updated, out var diagnostics);
        Assert.Empty(diagnostics);

        var trees = driver.GetRunResult().GeneratedTrees;
        var problems = updated.GetDiagnostics().Where(problem =>
            problem.Severity == DiagnosticSeverity.Error
            || (problem.Severity >= DiagnosticSeverity.Info && trees.Any(tree => tree == problem.Location.SourceTree)));
        Assert.Empty(problems.Select(problem => problem.ToString()));
        return [.. trees.Select(tree => tree.ToString())];
    }

    /// <summary>The one generated file.</summary>
    public static string File(string code) => Assert.Single(Compile(code));
}
