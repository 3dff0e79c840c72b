using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Tests.Suppressors;

/// <summary>Stands in for a rule of the SDK: reports every invoked name, or every <c>catch</c>, under its id.</summary>
#pragma warning disable RS1001, RS1017, RS1036, RS2008 // Not shipped.
internal sealed class PlatformRule(string id, SyntaxKind kind) : DiagnosticAnalyzer
{
    private readonly DiagnosticDescriptor _rule = new(id, "title", "message", "Reliability", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(node => node.ReportDiagnostic(Diagnostic.Create(_rule, Place(node.Node))), kind);
    }

    private static Location Place(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Name.GetLocation(),
        CatchClauseSyntax clause => clause.CatchKeyword.GetLocation(),
        _ => node.GetLocation(),
    };
}
