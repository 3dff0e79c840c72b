using System.Text.Json;

namespace PilotAgent;

public sealed class TicketArchive
{
    public string Folder { get; } = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "tickets")).FullName;

    public string PathOf(string ticketId) => Path.Combine(Folder, $"{ticketId}.json");

    public void Save(Ticket ticket) => File.WriteAllText(PathOf(ticket.Id), JsonSerializer.Serialize(ticket));

    public IReadOnlyList<Ticket> All() =>
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(path => JsonSerializer.Deserialize<Ticket>(File.ReadAllText(path))!)];
}
