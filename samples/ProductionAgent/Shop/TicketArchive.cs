using System.Collections.Concurrent;
using ProductionAgent.Triage;

namespace ProductionAgent.Shop;

internal sealed class TicketArchive(TimeProvider time)
{
    private readonly ConcurrentQueue<Ticket> tickets = new();

    public Ticket Open(string customer, TriageVerdict verdict, string message)
    {
        var ticket = new Ticket($"T-{Guid.NewGuid():N}", customer, verdict.Category, message, time.GetUtcNow());
        tickets.Enqueue(ticket);
        return ticket;
    }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<Ticket> Since(DateTimeOffset start, int limit) =>
        [.. tickets.Where(ticket => ticket.OpenedAt >= start).OrderByDescending(ticket => ticket.OpenedAt).Take(limit)];
}
