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
builder.Services.AddSingleton<TicketTags>();
builder.Services.AddSingleton<ReplyDrafts>();
builder.Services.AddSingleton<ReturnDesk>();
builder.Services.AddTransient<SupportAgent>();
builder.Services.AddTransient<BackOffice>();
builder.Services.AddHostedService<NightlySummary>();

var app = builder.Build();

app.MapPost("/support", async (SupportRequest request, TicketTriage triage, SupportAgent agent, TicketArchive tickets, TicketTags tags, CancellationToken cancellationToken) =>
{
    var verdict = await triage.ClassifyAsync(request.Message, cancellationToken);
    var answer = await agent.AnswerAsync(request, verdict, cancellationToken);
    var ticket = new Ticket(answer.TicketId, request.Customer, verdict.Category, request.Message, answer.Answer);
    tickets.Save(ticket);
    tags.Queue(ticket);
    return answer;
});

app.MapPost("/backoffice", async (StaffRequest request, BackOffice backOffice, CancellationToken cancellationToken) =>
    new { answer = await backOffice.RunAsync(request.Instruction, cancellationToken) });

app.MapGet("/drafts", (ReplyDrafts drafts, CancellationToken cancellationToken) => drafts.DraftAllAsync(cancellationToken));
app.MapGet("/tickets/{id}/keywords", (string id, ReplyDrafts drafts) => drafts.Keywords(id));
app.MapPost("/translation", (StaffRequest request, ReplyDrafts drafts, CancellationToken cancellationToken) => drafts.TranslateAsync(request.Instruction, cancellationToken));
app.MapChatWindow();

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
