using AgentGuard.Analyzers.Flow.Effects;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Effects that happen again when the same call is made twice: messages, payments, appended data. Deleting twice changes nothing more.</summary>
internal static class RepeatedEffect
{
    private static readonly string[] Keys = ["idempoten", "MessageId", "DeduplicationId", "ClientRequestId"];

    /// <summary>The gravest call that does more each time, and that carries nothing by which the other side knows a repetition.</summary>
    public static EffectSite? In(EffectSummary summary) =>
        summary.ChangesGravestFirst().FirstOrDefault(site => Accumulates(site) && !site.Path.Any(call => HasKey(call.Root())));

    private static bool Accumulates(EffectSite site) =>
        (site.Effect & (Effect.Sends | Effect.Pays)) != 0
        || ((site.Effect & Effect.WritesOutside) != 0 && site.Method.Name.StartsWith("Append", StringComparison.Ordinal));

    private static bool HasKey(IOperation member) => member.DescendantsAndSelf().Any(part => part switch
    {
        ILiteralOperation { ConstantValue: { HasValue: true, Value: string text } } => IsKey(text),
        IPropertyReferenceOperation property => IsKey(property.Property.Name),
        IParameterReferenceOperation parameter => IsKey(parameter.Parameter.Name) || parameter.Parameter.GetAttributes().Any(attribute => IsKey(attribute.AttributeClass?.Name ?? "")),
        ILocalReferenceOperation local => IsKey(local.Local.Name),
        IInvocationOperation call => IsKey(call.TargetMethod.Name),
        _ => false,
    });

    private static bool IsKey(string name) => Array.Exists(Keys, key => name.IndexOf(key, StringComparison.OrdinalIgnoreCase) >= 0);
}
