using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Whether a method holds what it is given to the attributes on its parameters and on their types.</summary>
internal static class ParameterGuard
{
    /// <summary>The limit that the body goes on without checking, and whose it is; null when there is none for certain.</summary>
    public static (AttributeData Limit, string Subject)? Unchecked(
        IParameterSymbol parameter, IOperation body, SdkContext sdk, MethodPatterns validators, CancellationToken cancellation)
    {
        var places = TypedValue.References(parameter, body).ToList();
        if (places.Count == 0 || places.Exists(place => IsGivenToValidator(place, validators)))
        {
            return null;
        }

        if (Constraints.On(parameter, sdk) is { } limit
            && places.Select(place => PartEnds.Of(place, sdk.Compilation, cancellation)).Max() == PartUse.Used)
        {
            return (limit, parameter.Name);
        }

        return Constraints.Of(parameter.Type, sdk, cancellation) is { } inside
            && ConstraintGuard.UncheckedMember(places, body, inside, sdk, validators, cancellation) is { } member
                ? (inside.On(member)!, member.ContainingType.Name + "." + member.Name)
                : null;
    }

    private static bool IsGivenToValidator(IOperation place, MethodPatterns validators) =>
        place.Ancestors().OfType<IInvocationOperation>().Any(call => validators.Matches(call.TargetMethod));
}
