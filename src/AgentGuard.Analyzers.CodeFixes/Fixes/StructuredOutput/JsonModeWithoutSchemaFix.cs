using AgentGuard.Analyzers.Rules.StructuredOutput;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;

/// <summary>
/// Sends the schema of the type that the same member reads the answer as, with the serializer options of that read, so that the names in
/// the schema are those the reader looks for.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class JsonModeWithoutSchemaFix() : AgentFix(JsonModeWithoutSchema.Id)
{
    private protected override async Task<Fix?> Prepare(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(JsonModeWithoutSchema.SchemaProperty, out var schema) || schema is null
            || FormatAt(node) is not { } format
            || Read.In(format) is not { } read
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || !IsObject(model.GetTypeInfo(read.Type, cancellation).Type))
        {
            return null;
        }

        foreach (var text in schema == "typeof" ? OfType(read) : ByMethod(format, schema, read))
        {
            var changed = ParseExpression(text).WithTriviaFrom(format);
            if (await document.CompilesWith(format, changed, cancellation).ConfigureAwait(false))
            {
                return Fix.Replace($"Send the schema of '{read.Type}'", document, format, () => changed);
            }
        }

        return null;
    }

    /// <summary>The whole expression that stands for JSON mode.</summary>
    private static ExpressionSyntax? FormatAt(SyntaxNode node) => node switch
    {
        SimpleNameSyntax { Parent: MemberAccessExpressionSyntax access } when access.Name == node => access.Parent is InvocationExpressionSyntax call ? call : access,
        ExpressionSyntax expression => expression,
        ArgumentSyntax argument => argument.Expression,
        _ => null,
    };

    /// <summary>The setting makes its schema with its own serializer options: right only for a read that has none.</summary>
    private static string[] OfType(Read read) => read.Options is null ? [$"typeof({read.Type})"] : [];

    private static string[] ByMethod(ExpressionSyntax format, string method, Read read)
    {
        var factory = (format as MemberAccessExpressionSyntax)?.Expression.ToString();
        return factory is null ? []
            : read.Options is not null ? [$"{factory}.{method}<{read.Type}>({read.Options})"]
            : [$"{factory}.{method}<{read.Type}>(JsonSerializerOptions.Default)", $"{factory}.{method}<{read.Type}>(System.Text.Json.JsonSerializerOptions.Default)"];
    }

    /// <summary>Providers want an object at the root.</summary>
    private static bool IsObject(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None }
        && !type.AllInterfaces.Any(contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable)
        && type.ContainingNamespace?.ToDisplayString().StartsWith("System", StringComparison.Ordinal) != true;

    /// <summary>Where the answer is read.</summary>
    private sealed record Read(TypeSyntax Type, ExpressionSyntax? Options)
    {
        /// <summary>The only type that the member around the format reads JSON as; null when there is none, or more than one.</summary>
        public static Read? In(SyntaxNode format)
        {
            var scope = format.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? format.SyntaxTree.GetRoot();
            var reads = scope.DescendantNodes().OfType<InvocationExpressionSyntax>().Select(Of).OfType<Read>().ToList();
            return reads.Select(read => (read.Type.ToString(), read.Options?.ToString())).Distinct().Count() == 1 ? reads[0] : null;
        }

        private static Read? Of(InvocationExpressionSyntax call) =>
            call.Expression is MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.ValueText: "Deserialize", TypeArgumentList.Arguments: { Count: 1 } types } } access
            && access.Expression.GetLastToken().ValueText == "JsonSerializer"
            && call.ArgumentList.Arguments is { Count: 1 or 2 } arguments
            && (arguments.Count == 1 || arguments[1].Expression is SimpleNameSyntax or MemberAccessExpressionSyntax)
                ? new Read(types[0], arguments.Count == 2 ? arguments[1].Expression : null)
                : null;
    }
}
