using AgentGuard.Analyzers.Rules.StructuredOutput;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;

/// <summary>Reads the text, and deserialises it: no answer is an answer of <c>null</c>, as before.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CastNotDeserialisedFix() : AgentFix(CastNotDeserialised.Id)
{
    private protected override async Task<Fix?> Prepare(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<GenericNameSyntax>() is not { TypeArgumentList.Arguments: { Count: 1 } types, Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } } name
            || Whole(call) is not { } whole
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || (whole == call && IsTask(model.GetTypeInfo(call, cancellation).Type)))
        {
            return null;
        }

        var text = whole.ReplaceNode(name, name.WithTypeArgumentList(TypeArgumentList(SingletonSeparatedList<TypeSyntax>(PredefinedType(Token(SyntaxKind.StringKeyword))))));
        foreach (var (space, options) in new[] { ("", "JsonSerializerOptions.Web"), ("System.Text.Json.", "System.Text.Json.JsonSerializerOptions.Web"), ("System.Text.Json.", "new(System.Text.Json.JsonSerializerDefaults.Web)") })
        {
            var changed = ParseExpression($"{space}JsonSerializer.Deserialize<{types[0]}>({text.WithoutTrivia()} ?? \"null\", {options})").WithTriviaFrom(whole);
            if (await document.CompilesWith(whole, changed, cancellation).ConfigureAwait(false))
            {
                return Fix.Replace($"Deserialise the text as '{types[0]}'", document, whole, () => changed);
            }
        }

        return null;
    }

    /// <summary>The expression whose value is the answer: the call, or the await around it.</summary>
    private static ExpressionSyntax? Whole(InvocationExpressionSyntax call) => call.Parent switch
    {
        AwaitExpressionSyntax awaited => awaited,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax { Parent: AwaitExpressionSyntax awaited } } => awaited,
        _ => call,
    };

    private static bool IsTask(ITypeSymbol? type) => type is null or { Name: "Task" or "ValueTask" };
}
