using System.Globalization;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Reliability;

/// <summary>A retry around calls of a client that retries by itself: the attempts multiply.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StackedRetries() : AgentRule(Rule, Role.AnyModelCall | Role.ClientConstruction)
{
    public const string Id = "AG1006";

    /// <summary>Property of the diagnostic: where the number or the construction stands that the fix changes.</summary>
    public const string PlaceProperty = "place";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Reliability,
        Level.Warning,
        title: "Retry model calls in one place",
        message: "{0} repeats {1}{2}, and the client sends each one up to {3} times by itself{4}; set the client's retries to 0, or leave retrying to it");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterOperationAction(operation => Analyze(operation, context), OperationKind.Invocation, OperationKind.ObjectCreation);

    private static void Analyze(OperationAnalysisContext operation, RuleContext context)
    {
        if (SdkCall.From(operation.Operation, context.Sdk, Role.AnyModelCall | Role.ClientConstruction) is not { } call || context.Exempts(operation.ContainingSymbol))
        {
            return;
        }

        var site = new CallContext(context, operation);
        var guards = new GuardContext(context.Sdk, site.Get(AgentOptions.GuardMethods), operation.CancellationToken);
        if (operation.Operation is IObjectCreationOperation)
        {
            if (HandlerRetry.AttemptsOf(call, guards) is { } attempts && ClientRetries.Of(call, guards) is { } own)
            {
                Report(site, call, new OuterRetry("The handler of the HttpClient", attempts), own, fixes: true);
            }
        }
        else if (operation.Operation is IInvocationOperation invocation
            && OuterRetry.MayBeAround(invocation)
            && ClientRetries.BehindCall(call, guards) is { } client
            && OuterRetry.Around(invocation, client.Facts.Exceptions, guards, site.Get(AgentOptions.ApprovalMethods).Matches) is { } outer)
        {
            Report(site, call, outer, client, fixes: RetryGuard.AreAllRepeated(invocation, guards));
        }
    }

    private static void Report(CallContext site, SdkCall call, OuterRetry outer, ClientRetries client, bool fixes)
    {
        var own = client.Count + 1;
        var tree = call.Operation.Syntax.SyntaxTree;
        var place = fixes && client.Place?.Syntax is { } syntax && syntax.SyntaxTree == tree
            ? ImmutableDictionary<string, string?>.Empty.Add(PlaceProperty, $"{Text(syntax.SpanStart)}+{Text(syntax.Span.Length)}")
            : ImmutableDictionary<string, string?>.Empty;
        site.Report(
            call.NameLocation,
            place,
            outer.Name,
            call.Operation is IObjectCreationOperation ? $"the requests of '{call.Method.ContainingType.Name}'" : $"'{call.DisplayName}'",
            outer.Attempts is { } some ? $" up to {Text(some)} times" : "",
            Text(own),
            outer.Attempts is { } attempts ? $", {Text(attempts)} x {Text(own)} = {((long)attempts * own).ToString(CultureInfo.InvariantCulture)} requests" : "");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
