using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace AgentGuard.Analyzers.Tests.Generators.Shared;

/// <summary>Compiles generated code in memory, as a consumer with every compiler warning as an error would.</summary>
internal static class CompiledCode
{
    private static readonly ImmutableArray<MetadataReference> Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    /// <summary>The assembly of code that needs nothing but .NET.</summary>
    public static Assembly Load(string source)
    {
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp11, DocumentationMode.Diagnose));
        var compilation = CSharpCompilation.Create(
            "Emitted",
            [tree],
            Platform,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable)
                .WithSpecificDiagnosticOptions([KeyValuePair.Create("CS1591", ReportDiagnostic.Suppress)]));
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream);
        var problems = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
        return problems.Count == 0
            ? Assembly.Load(stream.ToArray())
            : throw new InvalidOperationException(string.Join('\n', problems) + "\n" + source);
    }
}
