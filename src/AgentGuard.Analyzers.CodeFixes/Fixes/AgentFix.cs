namespace AgentGuard.Analyzers.CodeFixes.Fixes;

/// <summary>
/// Base of every fix: one diagnostic, one action, fix-all over document, project and solution. A fix is offered only when
/// <see cref="Prepare"/> says that it will compile and remove the diagnostic.
/// </summary>
public abstract class AgentFix(string id) : CodeFixProvider
{
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(id);

    public sealed override FixAllProvider GetFixAllProvider() => AgentFixAll.Instance;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (await Prepare(context.Document, node, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } fix)
            {
                context.RegisterCodeFix(CodeAction.Create(fix.Title, fix.Apply, GetType().Name), diagnostic);
            }
        }
    }

    /// <summary>The fix for one diagnostic, or null when it would not compile or not help.</summary>
    private protected abstract Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation);
}

/// <summary>An offered fix.</summary>
/// <param name="Title">What it does, as an imperative.</param>
/// <param name="Apply">Does it.</param>
internal sealed record Fix(string Title, Func<CancellationToken, Task<Solution>> Apply)
{
    /// <summary>A fix within one document.</summary>
    public Fix(string title, Func<CancellationToken, Task<Document>> apply)
        : this(title, async cancellation => (await apply(cancellation).ConfigureAwait(false)).Project.Solution)
    {
    }

    /// <summary>A fix that replaces one node.</summary>
    public static Fix Replace(string title, Document document, SyntaxNode node, Func<SyntaxNode> replacement) =>
        new(title, async cancellation =>
        {
            var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
            return document.WithSyntaxRoot(root.ReplaceNode(node, replacement()));
        });
}
