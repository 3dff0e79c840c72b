using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A resilience handler with times that the SDK presets, and the times that the code sets in their place.</summary>
internal sealed class StandardHandler
{
    private const string Attempts = "AttemptTimeout.Timeout";
    private const string Totals = "TotalRequestTimeout.Timeout";
    private const string Samplings = "CircuitBreaker.SamplingDuration";

    private readonly Dictionary<string, double> _seconds;
    private readonly SdkMember _defaults;

    private StandardHandler(Dictionary<string, double> seconds, SdkMember defaults)
    {
        _seconds = seconds;
        _defaults = defaults;
    }

    public double Attempt => Of(Attempts, _defaults.AttemptSeconds ?? 0);

    public double Total => Of(Totals, _defaults.TotalSeconds ?? 0);

    /// <summary>How long the circuit breaker looks back; the preset is the same as that of the total time.</summary>
    public double Sampling => Of(Samplings, _defaults.TotalSeconds ?? 0);

    /// <summary>True when the options do not pass their own validation.</summary>
    public bool IsInvalid => Attempt > Total || 2 * Attempt > Sampling;

    /// <summary>True when one of the times is not above its preset.</summary>
    public bool IsShort => Attempt <= _defaults.AttemptSeconds || Total <= _defaults.TotalSeconds;

    /// <summary>The handler that a call adds; null when it adds none, or when its times come from where the code does not show them.</summary>
    public static StandardHandler? AddedBy(IInvocationOperation call, SdkContext sdk, CancellationToken cancellation)
    {
        if (!sdk.MayHaveRole(call.TargetMethod.Name, Role.RetryHandler)
            || sdk.Describe(call.TargetMethod).Entries.FirstOrDefault(entry => entry.AttemptSeconds is not null) is not { } defaults)
        {
            return null;
        }

        var seconds = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var argument in Configurations(call))
        {
            var lambda = argument.Value.DescendantsAndSelf().OfType<IAnonymousFunctionOperation>().FirstOrDefault();
            if (lambda is null || !Read(lambda, seconds, sdk.Compilation, cancellation))
            {
                return null;
            }
        }

        return new StandardHandler(seconds, defaults);
    }

    private double Of(string setting, double preset) => _seconds.TryGetValue(setting, out var seconds) ? seconds : preset;

    /// <summary>What the call and those chained to it are given to configure the handler.</summary>
    private static IEnumerable<IArgumentOperation> Configurations(IInvocationOperation call)
    {
        for (var step = call; step is not null;)
        {
            foreach (var argument in step.Arguments.Where(argument => argument.Parameter?.Ordinal > 0 || !step.TargetMethod.IsExtensionMethod))
            {
                if (ReferenceEquals(step, call) || step.TargetMethod.Name == "Configure")
                {
                    yield return argument;
                }
            }

            step = (step.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true } next } ? next : step.Parent) as IInvocationOperation;
        }
    }

    /// <summary>Collects the settings of a delegate; false when it does something with the options that cannot be followed.</summary>
    private static bool Read(IAnonymousFunctionOperation lambda, Dictionary<string, double> seconds, Compilation compilation, CancellationToken cancellation)
    {
        foreach (var operation in lambda.Descendants())
        {
            switch (operation)
            {
                case IArgumentOperation { Value: var value } when value.Unwrap() is IParameterReferenceOperation { Parameter: var passed } && lambda.Symbol.Parameters.Contains(passed, SymbolEqualityComparer.Default):
                    return false;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment when PathOf(target) is Attempts or Totals or Samplings:
                    if (ConstantDuration.Seconds(assignment.Value, compilation, cancellation) is not { } time)
                    {
                        return false;
                    }

                    seconds[PathOf(target)] = time;
                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "AttemptTimeout" or "TotalRequestTimeout" or "CircuitBreaker" } }:
                    return false;
            }
        }

        return true;
    }

    private static string PathOf(IPropertyReferenceOperation property) =>
        property.Instance is IPropertyReferenceOperation outer ? outer.Property.Name + "." + property.Property.Name : property.Property.Name;
}
