using ModelEndpoint;
using PilotAgent;
using PilotAgent.Mcp;

if (args.Contains("--mcp"))
{
    await ToolServer.RunAsync(args);
    return;
}

var demo = args.Contains("--demo");
var builder = WebApplication.CreateBuilder(args);
await using var loopback = await builder.Configuration.UseLoopbackModelAsync(always: demo);
if (demo)
{
    builder.WebHost.UseUrls("http://127.0.0.1:0");
    builder.Logging.SetMinimumLevel(LogLevel.Warning);
}

builder.Services.AddSingleton(ModelClients.CreateOpenAI(builder.Configuration));
builder.Services.AddSingleton(ModelClients.CreateClaude(builder.Configuration));
builder.Services.AddHttpClient<RefundTools>(client => client.BaseAddress = new Uri(builder.Configuration["SHOP_URL"]!));
builder.Services.AddSingleton<OrderStore>();
builder.Services.AddSingleton<TicketArchive>();
builder.Services.AddSingleton<CustomerMail>();
builder.Services.AddSingleton<TicketTriage>();
builder.Services.AddSingleton<ReturnDesk>();
builder.Services.AddTransient<SupportAgent>();
builder.Services.AddTransient<BackOffice>();
builder.Services.AddHostedService<NightlySummary>();

var app = builder.Build();

app.MapPost("/support", async (SupportRequest request, TicketTriage triage, SupportAgent agent, TicketArchive tickets, CancellationToken cancellationToken) =>
{
    var verdict = await triage.ClassifyAsync(request.Message, cancellationToken);
    var answer = await agent.AnswerAsync(request, verdict, cancellationToken);
    tickets.Save(new Ticket(answer.TicketId, request.Customer, verdict.Category, request.Message, answer.Answer));
    return answer;
});

app.MapPost("/backoffice", async (StaffRequest request, BackOffice backOffice, CancellationToken cancellationToken) =>
    new { answer = await backOffice.RunAsync(request.Instruction, cancellationToken) });

if (demo)
{
    await app.StartAsync();
    await Demo.RunAsync(app.Urls.First());
    await app.StopAsync();
}
else
{
    await app.RunAsync();
}
