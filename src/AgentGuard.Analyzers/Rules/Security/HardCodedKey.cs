using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Rules.Security;

/// <summary>A provider's key, spelled out in the source.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardCodedKey() : AgentRule(Rule, Role.None)
{
    public const string Id = "AG4009";

    /// <summary>Property of the diagnostic: the environment variable to read instead.</summary>
    public const string VariableProperty = "variable";

    private const int ShownCharacters = 4;

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Security,
        new Levels(Level.Warning, Level.Error, Level.Error),
        title: "Keep keys out of the source",
        message: "The {0} '{1}…' ({2} characters) is in the source, so everyone who can read the repository or the assembly can use it; "
            + "revoke it and read the new one from configuration");

    private protected override bool AppliesToTests => true;

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        start.RegisterSyntaxNodeAction(
            node => AnalyzeText(node, context),
            SyntaxKind.StringLiteralExpression, SyntaxKind.Utf8StringLiteralExpression, SyntaxKind.InterpolatedStringText);

        var sites = new FirstSite();
        start.RegisterOperationAction(
            operation => AnalyzeSite(operation, context, sites),
            OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.SimpleAssignment);
    }

    /// <summary>Any text with a key of a known shape in it, tests included.</summary>
    private static void AnalyzeText(SyntaxNodeAnalysisContext node, RuleContext context)
    {
        var text = node.Node switch
        {
            LiteralExpressionSyntax literal => literal.Token.ValueText,
            InterpolatedStringTextSyntax part => part.TextToken.ValueText,
            _ => "",
        };
        if (KeyShapes.FindIn(text) is ({ } shape, { } key))
        {
            node.ReportDiagnostic(Create(context, node.Node.GetLocation(), shape.Provider + " key", key, shape.Variable));
        }
    }

    /// <summary>Any constant that is no placeholder, where a key is expected and the service is not on this machine.</summary>
    private static void AnalyzeSite(OperationAnalysisContext operation, RuleContext context, FirstSite sites)
    {
        if (context.Project.IsTest(operation.ContainingSymbol))
        {
            return;
        }

        foreach (var value in CredentialSite.Values(operation.Operation, context.Sdk))
        {
            foreach (var (spelled, text) in ConstantParts.Of(value, context.Compilation, operation.CancellationToken))
            {
                if (!Placeholder.Matches(text)
                    && !IsReportedAsText(spelled)
                    && !LocalEndpoint.IsUsedAround(operation.Operation, context.Compilation, operation.CancellationToken)
                    && sites.Is(value, spelled))
                {
                    operation.ReportDiagnostic(
                        Create(context, spelled.Syntax.GetLocation(), "key", Placeholder.WithoutScheme(text), KeyVariables.For(operation.Operation)));
                }
            }
        }
    }

    private static bool IsReportedAsText(IOperation spelled) =>
        spelled.Syntax.DescendantNodesAndSelf().Any(node => node switch
        {
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => KeyShapes.FindIn(literal.Token.ValueText) is not null,
            InterpolatedStringTextSyntax part => KeyShapes.FindIn(part.TextToken.ValueText) is not null,
            _ => false,
        });

    /// <summary>The message never holds enough of the key to use it.</summary>
    private static Diagnostic Create(RuleContext context, Location location, string kind, string key, string variable) =>
        context.Create(
            location,
            ImmutableDictionary<string, string?>.Empty.Add(VariableProperty, variable),
            kind,
            key.Substring(0, Math.Min(ShownCharacters, key.Length)),
            key.Length);
}
