using Microsoft.Extensions.AI;

namespace PilotAgent;

/// <summary>Tags tickets, so that the morning meeting finds them.</summary>
public sealed class TicketTags(IChatClient chat, TicketArchive tickets)
{
    public void Queue(Ticket ticket) =>
        _ = Task.Run(() => TagAsync(ticket));

    private async Task TagAsync(Ticket ticket)
    {
        var response = await chat.GetResponseAsync($"Three tags for this ticket, separated by commas: {ticket.Message}");
        await File.WriteAllTextAsync(Path.ChangeExtension(tickets.PathOf(ticket.Id), ".tags"), response.Text);
    }
}
