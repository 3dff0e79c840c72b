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
            || JsonRead.Near(format) is not { } read
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || !JsonRead.IsObject(model.GetTypeInfo(read.Type, cancellation).Type))
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
    private static string[] OfType(JsonRead read) => read.Options is null ? [$"typeof({read.Type})"] : [];

    private static string[] ByMethod(ExpressionSyntax format, string method, JsonRead read)
    {
        var factory = (format as MemberAccessExpressionSyntax)?.Expression.ToString();
        return factory is null ? [] : [.. read.OptionsInWords.Select(options => $"{factory}.{method}<{read.Type}>({options})")];
    }
}
