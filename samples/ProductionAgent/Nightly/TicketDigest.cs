using System.ComponentModel;
using AgentGuard.Runtime;

namespace ProductionAgent.Nightly;

/// <summary>The summary of a day's support tickets.</summary>
[StructuredOutput(Name = "ticket_digest")]
internal sealed partial record TicketDigest(
    [property: Chars(1, 120), Description("One line for the meeting.")] string Headline,
    [property: Bounds(0, 200), Description("How many tickets there were.")] int Tickets,
    [property: Items(0, 10)] IReadOnlyList<string> Themes);
