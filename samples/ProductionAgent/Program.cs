using ModelEndpoint;
using ProductionAgent;
using ProductionAgent.Approvals;
using ProductionAgent.Mcp;
using ProductionAgent.Models;

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
    Demo.Configure(builder);
}

await using var tape = await RunTape.OpenAsync(builder.Configuration);
builder.AddSupportAgent(tape);

var app = builder.Build();
app.UseExceptionHandler();
app.MapSupport();
app.MapApprovals();

if (demo)
{
    await app.StartAsync();
    await Demo.RunAsync(app);
    await app.StopAsync();
    tape.ExpectPlayed();
}
else
{
    await app.RunAsync();
}
