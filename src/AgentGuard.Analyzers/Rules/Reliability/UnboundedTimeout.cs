using System.Globalization;
using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Reliability;

/// <summary>A client timeout that is switched off, or so long that it is as good as off.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnboundedTimeout() : AgentRule(Rule, Role.Timeout)
{
    public const string Id = "AG1003";

    /// <summary>Property of the diagnostic: the longest timeout allowed, in seconds.</summary>
    public const string SecondsProperty = "seconds";

    /// <summary>Property of the diagnostic: present when the setting is a number of milliseconds.</summary>
    public const string MillisecondsProperty = "milliseconds";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Reliability,
        Level.Warning,
        title: "Bound the timeout of model clients",
        message: "'{0}' {1}; set at most {2} seconds, or give each call a token that expires");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterOperationAction(operation => Analyze(operation, context), OperationKind.SimpleAssignment);

    private static void Analyze(OperationAnalysisContext operation, RuleContext context)
    {
        var setting = (ISimpleAssignmentOperation)operation.Operation;
        if (setting.Target is not IPropertyReferenceOperation { Property: var property }
            || (context.Sdk.RolesOf(property) & Role.Timeout) == 0
            || ConstantDuration.Seconds(setting.Value, context.Compilation, operation.CancellationToken) is not { } seconds)
        {
            return;
        }

        var site = new CallContext(context, operation);
        var most = site.Get(AgentOptions.MaxTimeoutSeconds);
        if (seconds <= most || site.IsConsole || context.Exempts(operation.ContainingSymbol))
        {
            return;
        }

        var guards = new GuardContext(context.Sdk, site.Get(AgentOptions.GuardMethods), operation.CancellationToken);
        if (!IsModelTimeout(setting, property, guards) || DeadlineGuard.OfSetting(setting, guards) != GuardState.Unguarded)
        {
            return;
        }

        var properties = ImmutableDictionary<string, string?>.Empty.Add(SecondsProperty, most.ToString(CultureInfo.InvariantCulture));
        site.Report(
            setting.Target.NameLocation(),
            property.Type.WithoutNullable().SpecialType == SpecialType.None ? properties : properties.Add(MillisecondsProperty, "true"),
            $"{property.ContainingType.Name}.{property.Name}",
            double.IsPositiveInfinity(seconds)
                ? "is infinite, so a model call that stalls never ends"
                : $"lets a model call that stalls hold its caller for {seconds.ToString("0.##", CultureInfo.InvariantCulture)} seconds",
            most);
    }

    /// <summary>True for settings of agent SDKs, and for HTTP clients through which model calls go.</summary>
    private static bool IsModelTimeout(ISimpleAssignmentOperation setting, IPropertySymbol property, GuardContext guards) =>
        property.ContainingType.Is(ModelHttpClient.TypeName)
            ? ModelHttpClient.CarriesModelCalls(setting, guards) && DeadlineGuard.OfHttpClientSetting(setting, guards) == GuardState.Unguarded
            : ClientSettings.IsOfAgentSdk(property, guards.Sdk);
}
