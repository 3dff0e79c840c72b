using AgentGuard.Analyzers.Rules.Tools;
using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>Writes and logs to standard error instead.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class StdoutInStdioServerFix() : AgentFix(StdoutInStdioServer.Id)
{
    private const string Logging = "Microsoft.Extensions.Logging";
    private const string Threshold = "options => options.LogToStandardErrorThreshold = LogLevel.Trace";

    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = node.SyntaxTree.GetRoot(cancellation);
        if (node is not SimpleNameSyntax name
            || (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false)) is not { } model
            || Change(name, model, cancellation) is not { } change)
        {
            return null;
        }

        var changes = new List<TextChange> { change };
        if (change.NewText!.Contains(Threshold) && UsingDirective.For(root, Logging) is { } directive)
        {
            changes.Add(directive);
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changed = document.WithText(text.WithChanges(changes.OrderBy(one => one.Span.Start)));
        return await document.CompilesAs(changed, cancellation).ConfigureAwait(false)
            ? new Fix("Use standard error", _ => Task.FromResult(changed))
            : null;
    }

    private static TextChange? Change(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellation) => name.Identifier.ValueText switch
    {
        "Out" => new TextChange(name.Span, "Error"),
        "Write" or "WriteLine" => new TextChange(new TextSpan(name.SpanStart, 0), name.Parent is MemberAccessExpressionSyntax ? "Error." : "Console.Error."),
        "AddConsole" when name.Parent?.Parent is InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call =>
            new TextChange(new TextSpan(call.ArgumentList.OpenParenToken.Span.End, 0), Threshold),
        var text when text.EndsWith("Console", StringComparison.Ordinal) => null,
        _ => BeforeTheServer(name, model, cancellation),
    };

    /// <summary>A statement that sets up the logger of the builder whose services the server is added to.</summary>
    private static TextChange? BeforeTheServer(SimpleNameSyntax start, SemanticModel model, CancellationToken cancellation) =>
        start.FirstAncestorOrSelf<StatementSyntax>() is { } statement
        && start.Parent?.DescendantNodes().OfType<IdentifierNameSyntax>().FirstOrDefault() is { } builder
        && model.GetTypeInfo(builder, cancellation).Type?.GetMembers("Logging").Any(member => member is IPropertySymbol) == true
            ? new TextChange(new TextSpan(statement.SpanStart, 0), $"{builder}.Logging.AddConsole({Threshold});{ThrowIf.EndOfLineAt(statement)}{Indent.Of(statement)}")
            : null;
}
