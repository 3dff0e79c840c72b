using System.Text.Json.Serialization;
using AgentGuard.Runtime;
using ProductionAgent.Agent;
using ProductionAgent.Approvals;
using ProductionAgent.Mcp;
using ProductionAgent.Models;
using ProductionAgent.Nightly;
using ProductionAgent.Shop;
using ProductionAgent.Triage;

namespace ProductionAgent;

internal static class SupportAgentServices
{
    public static void AddSupportAgent(this WebApplicationBuilder builder, ToolTape? tape)
    {
        var services = builder.Services;
        var configuration = builder.Configuration;

        services.AddKeyedSingleton(ModelClients.Triage, ModelClients.CreateOpenAI(ProviderSettings.OpenAI(configuration), tape));
        services.AddSingleton(ModelClients.CreateClaude(ProviderSettings.Anthropic(configuration), tape));
        services.AddOptions<AgentLimits>().BindConfiguration("Agent").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(TimeProvider.System);

        services.AddSingleton<OrderStore>();
        services.AddSingleton<TicketArchive>();
        services.AddSingleton<CustomerMail>();
        services.AddSingleton<ReturnDesk>();
        services.AddHttpClient<RefundDesk>(client =>
        {
            client.BaseAddress = new Uri(Required(configuration, "SHOP_URL"));
            client.Timeout = TimeSpan.FromSeconds(30);
        });

        services.AddSingleton<ApprovalQueue>();
        services.AddSingleton<TicketTriage>();
        services.AddSingleton(new JsonLinesToolAudit(AuditFile(configuration)));
        services.AddSingleton(provider => new ToolGuard
        {
            Audit = provider.GetRequiredService<JsonLinesToolAudit>(),
            Tape = tape,
            LoggerFactory = provider.GetRequiredService<ILoggerFactory>(),
            TimeProvider = provider.GetRequiredService<TimeProvider>(),
        });
        services.AddTransient<SupportTools>();
        services.AddTransient<ToolRunner>();
        services.AddTransient<SupportAgent>();
        services.AddHostedService<NightlyDigest>();

        services.AddProblemDetails();
        services.AddExceptionHandler<ModelFailureHandler>();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JsonStringEnumConverter()));
    }

    /// <summary>The agent and its MCP server may share it.</summary>
    internal static string AuditFile(IConfiguration configuration) => configuration["AUDIT_FILE"] ?? Path.Combine(AppContext.BaseDirectory, "audit.jsonl");

    internal static string Required(IConfiguration configuration, string key) =>
        configuration[key] is { Length: > 0 } value ? value : throw new InvalidOperationException($"{key} is not configured.");
}
