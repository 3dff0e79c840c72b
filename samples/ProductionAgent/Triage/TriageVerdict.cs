using System.ComponentModel;
using AgentGuard.Runtime;

namespace ProductionAgent.Triage;

/// <summary>How a customer's message is classified.</summary>
[StructuredOutput(Name = "triage_verdict")]
internal sealed partial record TriageVerdict(
    Category Category,
    Urgency Urgency,
    [property: Pattern("^A-[0-9]{4}$"), Description("The order the message is about; null when it names none.")] string? OrderId,
    [property: Chars(1, 300), Description("One sentence.")] string Reason)
{
    /// <summary>What a ticket gets when the model gives no usable verdict.</summary>
    public static readonly TriageVerdict Unknown = new(Category.Other, Urgency.Normal, null, "Not classified.");
}
