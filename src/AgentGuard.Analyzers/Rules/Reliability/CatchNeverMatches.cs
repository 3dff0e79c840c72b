using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Reliability;

/// <summary>The only <c>catch</c> around a model call waits for an exception that the client never throws.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CatchNeverMatches() : AgentRule(Rule, Role.AnyModelCall)
{
    public const string Id = "AG1010";

    /// <summary>Property of the diagnostic: metadata name of the exception that the client throws.</summary>
    public const string ThrownProperty = "thrown";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Reliability,
        Level.Warning,
        title: "Catch the exceptions that the client throws",
        message: "'{0}' never throws '{1}', so this 'catch' sees none of its failures; catch '{2}'");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterOperationAction(operation => Analyze(operation, context), OperationKind.Try);

    private static void Analyze(OperationAnalysisContext operation, RuleContext context)
    {
        if (DeadCatch.Of((ITryOperation)operation.Operation, context.Sdk, operation.CancellationToken) is not { } dead
            || context.Exempts(operation.ContainingSymbol))
        {
            return;
        }

        new CallContext(context, operation).Report(
            dead.Type.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(ThrownProperty, dead.Thrown),
            dead.Call.TargetMethod.Name,
            dead.Caught.Name,
            dead.Thrown.Substring(dead.Thrown.LastIndexOf('.') + 1));
    }
}
