using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.Tests.Generators.StructuredOutput;

/// <summary>Reads definitions in tests.</summary>
internal static class Outputs
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Collections.Immutable;
        global using System.ComponentModel;
        global using System.ComponentModel.DataAnnotations;
        global using System.Linq;
        global using System.Text.Json;
        global using System.Text.Json.Serialization;
        global using AgentGuard.Runtime;
        """;

    public static ImmutableArray<MetadataReference> References { get; } = SdkReferences.With("AgentGuard.Runtime");

    public static CSharpParseOptions ParseOptions { get; } =
        CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest).WithDocumentationMode(DocumentationMode.None);

    /// <summary>A library with this code; it compiles but for the errors that are expected of it.</summary>
    public static CSharpCompilation Compile(string code, CSharpParseOptions? parse = null, params string[] expectedErrors)
    {
        var compilation = CompileUnchecked([code], parse);
        var errors = compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !expectedErrors.Contains(diagnostic.Id));
        Assert.Empty(errors);
        return compilation;
    }

    public static CSharpCompilation CompileUnchecked(string[] files, CSharpParseOptions? parse = null) =>
        CSharpCompilation.Create(
            "Test",
            files.Prepend(Usings).Select((file, i) => CSharpSyntaxTree.ParseText(SourceText.From(file), parse ?? ParseOptions, $"File{i}.cs")),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));

    /// <summary>The spec of the one annotated type, which has no problem.</summary>
    public static OutputSpec Spec(string code, CSharpParseOptions? parse = null)
    {
        var output = Parse(Compile(code, parse));
        Assert.Empty(output.Problems.Select(problem => problem.Message));
        return output.Spec!;
    }

    /// <summary>The first problem of the one annotated type, as "Kind: message".</summary>
    public static IReadOnlyList<ProblemKind> Problems(string code) =>
        [.. Parse(Compile(code)).Problems.Select(problem => Enum.Parse<ProblemKind>(problem.Kind))];

    public static ParsedOutput Parse(CSharpCompilation compilation, string? name = null)
    {
        var type = Annotated(compilation.Assembly.GlobalNamespace).Single(type => name is null || type.Name == name);
        return OutputParser.Parse(type, compilation, CancellationToken.None);
    }

    /// <summary>The members of a record that stands alone, by name.</summary>
    public static MemberSpec Member(string declaration, string jsonName)
    {
        var spec = Spec($"[StructuredOutput] public partial record Root({declaration});");
        return ((ObjectSpec)spec.Root).Members.Single(member => member.JsonName == jsonName);
    }

    private static IEnumerable<INamedTypeSymbol> Annotated(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => member is INamedTypeSymbol type
            && type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "StructuredOutputAttribute")
                ? Annotated(member).Prepend(type)
                : Annotated(member));
}
