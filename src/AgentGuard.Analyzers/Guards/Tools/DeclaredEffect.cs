using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>What the definition of a tool says about what the tool changes, held against what its body does.</summary>
/// <param name="Name">The annotation or setting.</param>
/// <param name="Value">What it is given.</param>
/// <param name="Place">Where that stands.</param>
internal sealed record DeclaredEffect(string Name, string Value, SyntaxNode Place)
{
    private const string EffectSetting = "Effect";

    /// <summary>Writes that leave everything as it was for all but the tool.</summary>
    private const string CacheNamespace = "StackExchange.Redis";

    /// <summary>What an attribute declares.</summary>
    public static IEnumerable<DeclaredEffect> Of(AttributeData attribute, CancellationToken cancellation)
    {
        var arguments = (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax)?.ArgumentList?.Arguments;
        foreach (var named in attribute.NamedArguments)
        {
            if (TextOf(named.Key, named.Value) is { } value
                && arguments?.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == named.Key) is { } place)
            {
                yield return new DeclaredEffect(named.Key, value, place);
            }
        }
    }

    /// <summary>What the options declare that are written in a call which makes a tool.</summary>
    public static IEnumerable<DeclaredEffect> Of(SdkCall call) =>
        from argument in call.Arguments
        let options = argument.Value.Unwrap() as IObjectCreationOperation
        from assignment in options?.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? []
        let property = (assignment.Target as IPropertyReferenceOperation)?.Property.Name
        let value = assignment.Value.Unwrap().ConstantValue
        where property is not null && Enum.IsDefined(typeof(ToolAnnotation), property) && value is { HasValue: true, Value: bool }
        select new DeclaredEffect(property, value.Value is true ? "true" : "false", assignment.Syntax);

    /// <summary>The call that does what the definition denies, and what to write instead; null when the body bears it out or leaves it open.</summary>
    public (EffectSite Site, string Truth)? ContradictedBy(EffectSummary summary)
    {
        var changes = summary.ChangesGravestFirst();
        var site = (Name, Value) switch
        {
            (nameof(ToolAnnotation.ReadOnly), "true") or (EffectSetting, nameof(ToolAnnotation.ReadOnly)) => changes.FirstOrDefault(IsCertainChange),
            (nameof(ToolAnnotation.Idempotent), "true") or (EffectSetting, nameof(ToolAnnotation.Idempotent)) => RepeatedEffect.In(summary),
            (nameof(ToolAnnotation.Destructive), "false") => changes.FirstOrDefault(change => Does(change, Effect.Deletes | Effect.Drops)),
            _ => null,
        };
        return site is null ? null : (site, (Name, Value) switch
        {
            (EffectSetting, _) => site.Effect.IsIrreversible() ? "Irreversible" : "Reversible",
            (_, "true") => "false",
            _ => "true",
        });
    }

    /// <summary>Processes may only look, and calls of services too.</summary>
    private static bool IsCertainChange(EffectSite site) =>
        Does(site, Effect.WritesOutside | (Effect.Irreversible & ~Effect.RunsProcess))
        && !(Does(site, Effect.WritesOutside) && site.Method.ContainingNamespace?.ToDisplayString() == CacheNamespace);

    private static bool Does(EffectSite site, Effect effect) => (site.Effect & effect) != 0;

    private static string? TextOf(string name, TypedConstant value) => value switch
    {
        { Value: bool flag } when Enum.IsDefined(typeof(ToolAnnotation), name) => flag ? "true" : "false",
        { Kind: TypedConstantKind.Enum, Type: { } type } when name == EffectSetting => type.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(field => Equals(field.ConstantValue, value.Value))?.Name,
        _ => null,
    };
}
