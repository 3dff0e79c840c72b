using System.Collections.Concurrent;
using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Reliability;

/// <summary>A model client that never tries again when the provider is busy: by a setting, or because its SDK does not retry.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoRetryPolicy() : AgentRule(Rule, Role.None)
{
    public const string Id = "AG1004";

    /// <summary>Property of the diagnostic: present when a setting is the reason.</summary>
    public const string OverrideProperty = "override";

    private const string AddHandler = "give it an HttpClient with a resilience handler, or run its calls in a pipeline that retries";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Reliability,
        new Levels(Level.Warning, Level.Warning, Level.Warning, DependsOnSite: true),
        title: "Let model clients retry",
        message: "'{0}' {1}, so one 429 or 503 from the provider fails the request; {2}");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        var reported = new ConcurrentDictionary<Location, bool>();
        start.RegisterOperationAction(operation => AnalyzeSetting(operation, context), OperationKind.SimpleAssignment);
        start.RegisterOperationAction(operation => AnalyzeCall(operation, context, reported), OperationKind.Invocation, OperationKind.ObjectCreation);
    }

    private static void AnalyzeSetting(OperationAnalysisContext operation, RuleContext context)
    {
        var setting = (ISimpleAssignmentOperation)operation.Operation;
        if (setting.Target is not IPropertyReferenceOperation { Property: var property }
            || !context.Sdk.MayHaveRole(property.Name, Role.Retry)
            || (context.Sdk.RolesOf(property) & Role.Retry) == 0
            || property.Type.WithoutNullable().TypeKind == TypeKind.Enum
            || !IsZero(setting.Value, context, operation.CancellationToken)
            || !ClientSettings.IsOfAgentSdk(property, context.Sdk)
            || context.Exempts(operation.ContainingSymbol))
        {
            return;
        }

        var site = new CallContext(context, operation);
        if (RetryGuard.BesideSetting(setting, Guards(site)) == GuardState.Unguarded)
        {
            site.Report(
                setting.Target.NameLocation(),
                ImmutableDictionary<string, string?>.Empty.Add(OverrideProperty, "true"),
                $"{property.ContainingType.Name}.{property.Name}",
                "switches retries off",
                "remove the setting, or retry around the calls");
        }
    }

    private static void AnalyzeCall(OperationAnalysisContext operation, RuleContext context, ConcurrentDictionary<Location, bool> reported)
    {
        if (SdkCall.From(operation.Operation, context.Sdk, Role.ClientConstruction | Role.HttpCall) is not { } call
            || context.Exempts(operation.ContainingSymbol)
            || (context.Sdk.RolesOf(operation.ContainingSymbol) & Role.ClientConstruction) != 0
            || LocalEndpoint.IsGivenTo(call, context.Sdk, operation.CancellationToken))
        {
            return;
        }

        var site = new CallContext(context, operation);
        var guards = Guards(site);
        var (state, client, remedy) = (call.Roles & Role.HttpCall) != 0
            ? OfRequest(call, guards)
            : (RetryGuard.OfConstruction(call, guards), call.Operation, call.Symbol.Entries.FirstOrDefault(entry => entry.Retries == 0)?.RetryRemedy);
        if (state == GuardState.Unguarded && RetryGuard.AroundCalls(guards) == GuardState.Unguarded && reported.TryAdd(client.NameLocation(), true))
        {
            site.Suggest(
                client.NameLocation(),
                ImmutableDictionary<string, string?>.Empty,
                client is IObjectCreationOperation creation ? "new " + creation.Type?.Name : call.Method.Name,
                (call.Roles & Role.HttpCall) != 0 ? "sends to a model endpoint and never retries" : "makes a client that never retries",
                remedy ?? AddHandler);
        }
    }

    /// <summary>A request sent straight to a model endpoint; reported once, at the client where that is made in the same file.</summary>
    private static (GuardState State, IOperation Client, string? Remedy) OfRequest(SdkCall call, GuardContext guards)
    {
        if (call.Operation is not IInvocationOperation request || call.Receiver is not { } client || !ModelHttpClient.SendsToModel(request, guards))
        {
            return (GuardState.Unknown, call.Operation, null);
        }

        var origin = LocalValue.Origin(client, guards.Compilation, guards.Cancellation);
        var state = RetryGuard.AroundCall(request, guards) == GuardState.Unguarded ? RetryGuard.OfTransport(client, guards) : GuardState.Unknown;
        return (state, origin is IObjectCreationOperation && origin.Syntax.SyntaxTree == request.Syntax.SyntaxTree ? origin : request, null);
    }

    private static GuardContext Guards(CallContext site) => new(site.Sdk, site.Get(AgentOptions.GuardMethods), site.Cancellation);

    /// <summary>True for the number 0, and for a retry policy made with it.</summary>
    private static bool IsZero(IOperation value, RuleContext context, CancellationToken cancellation)
    {
        var origin = LocalValue.Origin(value, context.Compilation, cancellation);
        var count = SdkCall.From(origin, context.Sdk, Role.Retry)?.ArgumentWith(Role.Retry)?.Value ?? origin;
        return LocalValue.Constant(count, context.Compilation, cancellation) is { HasValue: true, Value: 0 };
    }
}
