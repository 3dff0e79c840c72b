using AgentGuard.Analyzers.Generators.AgentTool;
using AgentGuard.Analyzers.Generators.AgentTool.Parsing;
using AgentGuard.Analyzers.Tests.Generators.StructuredOutput;
using Microsoft.CodeAnalysis.CSharp;

namespace AgentGuard.Analyzers.Tests.Generators.AgentTool;

/// <summary>Reads classes with tools, and compiles what is generated for them as a strict consumer with the oldest supported language would.</summary>
internal static class Tools
{
    public const string Usings = """
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.Extensions.AI;
        """;

    private static readonly CSharpParseOptions Oldest = new(LanguageVersion.CSharp11, DocumentationMode.Diagnose);

    /// <summary>The generated files. Every warning in them is an error, missing documentation included.</summary>
    public static IReadOnlyList<string> Compile(string code, CSharpParseOptions? parse = null, ImmutableArray<MetadataReference>? references = null)
    {
        var compilation = Compilation([code], parse ?? Oldest);
        compilation = compilation.WithOptions(compilation.Options.WithWarningLevel(9999).WithAllowUnsafe(false));
        var driver = Driver(parse ?? Oldest).RunGeneratorsAndUpdateCompilation(
            references is { } own ? compilation.WithReferences(own) : compilation, out var updated, out var diagnostics);
        Assert.Empty(diagnostics);

        var trees = driver.GetRunResult().GeneratedTrees;
        var problems = updated.GetDiagnostics().Where(problem =>
            problem.Severity == DiagnosticSeverity.Error
            || (problem.Severity >= DiagnosticSeverity.Info && trees.Any(tree => tree == problem.Location.SourceTree)));
        var found = string.Join("\n", problems.Select(problem => problem.ToString()));
        Assert.True(found.Length == 0, found);
        return [.. trees.Select(tree => tree.ToString())];
    }

    public static CSharpCompilation Compilation(string[] files, CSharpParseOptions? parse = null) =>
        Outputs.CompileUnchecked([Usings, .. files], parse ?? Outputs.ParseOptions);

    public static GeneratorDriver Driver(CSharpParseOptions? parse = null) => CSharpGeneratorDriver.Create(
        [new AgentToolGenerator().AsSourceGenerator()],
        parseOptions: parse ?? Outputs.ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The tools of the one class that has some.</summary>
    public static ParsedToolset Parse(string code, string? name = null)
    {
        var compilation = Compilation([code]);
        Assert.Empty(compilation.GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error));
        var type = Types(compilation.Assembly.GlobalNamespace).First(type => ToolsetParser.MethodsOf(type).Any() && (name is null || type.Name == name));
        return ToolsetParser.Parse(type, compilation, CancellationToken.None);
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));
}
