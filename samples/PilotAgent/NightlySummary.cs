using System.Text;
using Microsoft.Extensions.AI;

namespace PilotAgent;

public sealed class NightlySummary(IChatClient chat, TicketArchive tickets, IConfiguration configuration, ILogger<NightlySummary> logger) : BackgroundService
{
    private readonly TimeOnly runAt = configuration.GetValue("SUMMARY_AT", new TimeOnly(2, 0));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(runAt - TimeOnly.FromDateTime(DateTime.Now), stoppingToken);

            var open = tickets.All();
            var prompt = $"""
                Write a summary of today's support tickets for the morning meeting: how many, which themes, what to do.

                {string.Join("\n\n", open.Select(ticket => $"{ticket.Id} {ticket.Category}: {ticket.Message}"))}
                """;

            var summary = new StringBuilder();
            await foreach (var update in chat.GetStreamingResponseAsync(prompt))
            {
                summary.Append(update.Text);
            }

            File.WriteAllText(Path.Combine(tickets.Folder, $"summary-{DateTime.Today:yyyy-MM-dd}.md"), summary.ToString());
            logger.LogInformation("Summarised {Count} tickets", open.Count);
        }
    }
}
