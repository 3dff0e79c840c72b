using AgentGuard.Analyzers.Flow.Catalogs;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Security;

/// <summary>Text of others is a prompt template, or goes into one without being encoded.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UntrustedTemplate() : TaintRule(Rule, TaintSink.Template, TaintLabel.Untrusted)
{
    public const string Id = "AG4002";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Security,
        Level.Warning,
        title: "Keep prompt templates constant and their arguments encoded",
        message: "{0}");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        base.Register(start, context);
        start.RegisterOperationAction(operation => AnalyzeSwitch(operation, context), OperationKind.SimpleAssignment);
    }

    private protected override string Describe(string sentence) =>
        sentence + " as a template, so expressions in it call functions and read variables; keep the template constant and pass the text as an argument";

    private static void AnalyzeSwitch(OperationAnalysisContext operation, RuleContext context)
    {
        if (operation.Operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value.ConstantValue.Value: true } assignment
            && context.Sdk.Has(property, Role.UnsafeTemplate)
            && !context.Exempts(operation.ContainingSymbol))
        {
            operation.ReportDiagnostic(context.Create(
                assignment.Syntax.GetLocation(),
                $"'{property.Name} = true' puts arguments into the prompt as they are, so their text can open messages of any role; leave it off, and they are encoded"));
        }
    }
}
