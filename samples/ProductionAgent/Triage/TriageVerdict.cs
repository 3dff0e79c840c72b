namespace ProductionAgent.Triage;

internal sealed record TriageVerdict(Category Category, Urgency Urgency, string? OrderId, string Reason)
{
    /// <summary>What a ticket gets when the model gives no usable verdict.</summary>
    public static readonly TriageVerdict Unknown = new(Category.Other, Urgency.Normal, null, "Not classified.");
}
