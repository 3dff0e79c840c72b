using System.Diagnostics;
using System.Net;
using System.Text.Json;
using AgentGuard.Runtime;
using ProductionAgent.Agent;
using ProductionAgent.Approvals;

namespace ProductionAgent;

/// <summary>One conversation over HTTP: the customer asks, a person approves, the agent answers.</summary>
internal static class Demo
{
    private static readonly SupportRequest Request = new("mara@example.com", "The kettle in my order A-1043 arrived with a cracked lid. I would like my money back.");

    public static void Configure(WebApplicationBuilder builder)
    {
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Configuration["AUDIT_FILE"] = Path.Combine(Directory.CreateTempSubdirectory("production-agent-").FullName, "audit.jsonl");
        builder.Configuration[ApproverKeyFilter.Setting] = Guid.NewGuid().ToString("N");
    }

    public static async Task RunAsync(WebApplication app)
    {
        using var tracing = PrintSpans();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        client.DefaultRequestHeaders.Add(ApproverKeyFilter.Header, app.Configuration[ApproverKeyFilter.Setting]);

        Console.WriteLine($"customer  {Request.Message}");
        using var asked = await client.PostAsJsonAsync("/support", Request);
        Expect(HttpStatusCode.Accepted, asked);

        var waiting = await client.GetFromJsonAsync<List<ApprovalView>>("/approvals");
        var approval = waiting!.Single();
        foreach (var call in approval.Calls)
        {
            Console.WriteLine($"approval  {call.Tool} {JsonSerializer.Serialize(call.Arguments)} for {approval.Customer}: approved");
        }

        var decision = new ApprovalDecision(true, "desk@copperandclay.example", "Photo shows the damage.");
        using var decided = await client.PostAsJsonAsync($"/approvals/{approval.Id}", decision);
        Expect(HttpStatusCode.OK, decided);

        var answer = (await decided.Content.ReadFromJsonAsync<AgentOutcome.Answered>())!;
        Console.WriteLine($"triage    {answer.Category}");
        Console.WriteLine($"steps     {string.Join(", ", answer.Steps)}");
        Console.WriteLine($"agent     {answer.Answer}");
        await foreach (var line in JsonLinesToolAudit.ReadAsync(app.Configuration["AUDIT_FILE"]!))
        {
            Console.WriteLine($"audit     {line.Record?.Tool} with {line.Record?.Scope}: {line.Record?.Outcome}");
        }
    }

    private static void Expect(HttpStatusCode expected, HttpResponseMessage response)
    {
        if (response.StatusCode != expected)
        {
            throw new InvalidOperationException($"Expected {expected}, got {response.StatusCode}.");
        }
    }

    private static ActivityListener PrintSpans()
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is AgentTelemetry.SourceName or ToolTelemetry.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => Console.WriteLine($"span      {activity.DisplayName}"),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}
