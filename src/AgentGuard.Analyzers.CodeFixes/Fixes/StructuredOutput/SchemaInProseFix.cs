using AgentGuard.Analyzers.Rules.StructuredOutput;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;

/// <summary>
/// Makes the call a typed one for the type that the same member reads the answer as. The read stays as it is: what it gets now has a schema
/// behind it, made with the same serializer options.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SchemaInProseFix() : AgentFix(SchemaInProse.Id)
{
    private protected override async Task<Fix?> Prepare(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node is not IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access } name
            || JsonRead.Near(node) is not { } read
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || !JsonRead.IsObject(model.GetTypeInfo(read.Type, cancellation).Type))
        {
            return null;
        }

        var typed = access.WithName(GenericName(name.Identifier.WithTrailingTrivia(), TypeArgumentList(SingletonSeparatedList(read.Type.WithoutTrivia()))).WithTriviaFrom(name));
        foreach (var options in read.OptionsInWords)
        {
            var given = call.ArgumentList.Arguments;
            var added = ParseArgumentList($"(serializerOptions: {options})").Arguments[0];
            var changed = call.WithExpression(typed).WithArgumentList(call.ArgumentList.WithArguments(SeparatedList(
                given.Add(added), given.GetSeparators().Concat(given.Count == 0 ? [] : [Token(SyntaxKind.CommaToken).WithTrailingTrivia(Space)]))));
            if (await document.CompilesWith(call, changed, cancellation).ConfigureAwait(false))
            {
                return Fix.Replace($"Call '{name.Identifier.ValueText}<{read.Type}>'", document, call, () => changed);
            }
        }

        return null;
    }
}
