using AgentGuard.Analyzers.Generators.Shared;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

/// <summary>The partial declarations that generated code opens around its members.</summary>
internal static class RootDeclaration
{
    public static SymbolDisplayFormat NamespaceFormat { get; } = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    public static EquatableArray<string> Read(INamedTypeSymbol type, Location location, ParseContext context)
    {
        var declarations = new Stack<string>();
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (Keywords(current) is not { } keywords)
            {
                var kind = SymbolEqualityComparer.Default.Equals(current, type) ? ProblemKind.NotPartial : ProblemKind.ContainerNotPartial;
                context.Report(kind, context.LocationOf(current, location), type.ToText(), current.ToText());
                break;
            }

            declarations.Push($"partial {keywords} {CSharpNames.Escape(current.Name)}{TypeParameters(current)}");
        }

        return new EquatableArray<string>(declarations);
    }

    private static string TypeParameters(INamedTypeSymbol type) => type.TypeParameters.IsEmpty
        ? ""
        : $"<{string.Join(", ", type.TypeParameters.Select(parameter => CSharpNames.Escape(parameter.Name)))}>";

    /// <summary>Null for a type that is not partial everywhere.</summary>
    private static string? Keywords(INamedTypeSymbol type)
    {
        string? keywords = null;
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is not TypeDeclarationSyntax declaration || !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                return null;
            }

            keywords = declaration is RecordDeclarationSyntax { ClassOrStructKeyword.Text: "struct" } ? "record struct" : declaration.Keyword.Text;
        }

        return keywords;
    }
}
