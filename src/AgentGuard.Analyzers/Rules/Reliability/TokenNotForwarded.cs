using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Reliability;

/// <summary>A model or tool call that could be cancelled, in code that has the token.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TokenNotForwarded() : AgentRule(Rule, Role.AnyModelCall | Role.ToolCall | Role.ToolDefinition)
{
    public const string Id = "AG1001";

    /// <summary>Property of the diagnostic: the expression to pass.</summary>
    public const string TokenProperty = "token";

    /// <summary>Property of the diagnostic: the name of the parameter that takes it.</summary>
    public const string ParameterProperty = "parameter";

    /// <summary>Property of the diagnostic: present when the handler must first take the token as a parameter.</summary>
    public const string AddParameterProperty = "addParameter";

    internal static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Reliability,
        Level.Warning,
        title: "Pass the cancellation token to model and tool calls",
        message: "'{0}' does not get {1}, so it runs on and is paid for after the caller has gone; pass it on");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterOperationAction(operation => Analyze(operation, context), OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext operation, RuleContext context)
    {
        var invocation = (IInvocationOperation)operation.Operation;
        if (Find(invocation, operation.ContainingSymbol, context, operation.CancellationToken) is { } missing)
        {
            var properties = ImmutableDictionary<string, string?>.Empty.Add(ParameterProperty, missing.Parameter.Name).Add(TokenProperty, missing.Token);
            operation.ReportDiagnostic(context.Create(
                invocation.NameLocation(),
                missing.IsAdded ? properties.Add(AddParameterProperty, "true") : properties,
                invocation.TargetMethod.Name,
                missing.IsAdded ? "the request's token, which the handler gets by taking a CancellationToken parameter" : $"the token '{missing.Token}'"));
        }
    }

    /// <summary>The token that a call should get and does not; null when there is nothing to report.</summary>
    /// <param name="invocation">The call.</param>
    /// <param name="containing">The member it is in.</param>
    /// <param name="context">What the rule knows of the compilation.</param>
    /// <param name="cancellation">Ends the search.</param>
    internal static MissingToken? Find(IInvocationOperation invocation, ISymbol containing, RuleContext context, CancellationToken cancellation)
    {
        if (!IsCandidate(invocation, containing, context.Sdk)
            || context.Exempts(containing)
            || CancellationGuard.MissingToken(invocation, context.Sdk) is not { } parameter
            || CancellationGuard.StreamTakesTokenLater(invocation)
            || CancellationGuard.IsCompensation(invocation)
            || IsOwnedByGuard(invocation, context, cancellation)
            || (context.Project.IsConsole(containing) && invocation.EnclosingFunction() is null))
        {
            return null;
        }

        return TokenInScope.Nearest(invocation, cancellation) is { } token ? new(parameter, token, IsAdded: false)
            : EndpointHandler.WithoutToken(invocation) is not null ? new(parameter, "cancellationToken", IsAdded: true)
            : null;
    }

    /// <summary>True inside a resilience pipeline, where the missing token breaks the pipeline: <see cref="GuardIgnoresToken"/> reports that.</summary>
    private static bool IsOwnedByGuard(IInvocationOperation invocation, RuleContext context, CancellationToken cancellation) =>
        IsModelOrToolCall(invocation, context.Sdk)
        && GuardedDelegate.Around(invocation, context.Sdk, context.Get(AgentOptions.GuardMethods, invocation.Syntax.SyntaxTree).Matches) is { } guarded
        && guarded.IgnoredBy(invocation, context.Sdk, cancellation) is not null;

    /// <summary>A model or tool call, or any awaited call in the body of a method that is a tool.</summary>
    private static bool IsCandidate(IInvocationOperation invocation, ISymbol containing, SdkContext sdk) =>
        IsModelOrToolCall(invocation, sdk) || (invocation.Parent is IAwaitOperation && IsTool(containing, sdk));

    private static bool IsModelOrToolCall(IInvocationOperation invocation, SdkContext sdk) =>
        sdk.MayHaveRole(invocation.TargetMethod.Name, Role.AnyModelCall | Role.ToolCall) && sdk.Describe(invocation.TargetMethod).Has(Role.AnyModelCall | Role.ToolCall);

    private static bool IsTool(ISymbol symbol, SdkContext sdk) =>
        symbol is IMethodSymbol method
        && method.GetAttributes().Any(attribute => attribute.AttributeClass is { } type && (sdk.RolesOf(type) & Role.ToolDefinition) != 0);

    /// <summary>A token that is there and not passed.</summary>
    /// <param name="Parameter">The parameter that takes it.</param>
    /// <param name="Token">The expression to pass.</param>
    /// <param name="IsAdded">The handler must take it as a parameter first.</param>
    internal sealed record MissingToken(IParameterSymbol Parameter, string Token, bool IsAdded);
}
