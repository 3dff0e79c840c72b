using ModelEndpoint.Scripting;

namespace ModelEndpoint;

internal static class Program
{
    private static async Task Main(string[] args)
    {
        var configuration = new ConfigurationBuilder().AddCommandLine(args).Build();
        var script = configuration["script"] is { } path ? ConversationScript.Load(path) : ConversationScript.Refund;

        await using var model = await LoopbackModel.StartAsync(script, configuration.GetValue("port", 5055));
        Console.WriteLine($"OPENAI_BASE_URL={model.OpenAIBaseUrl}");
        Console.WriteLine($"ANTHROPIC_BASE_URL={model.AnthropicBaseUrl}");
        Console.WriteLine($"SHOP_URL={model.ShopUrl}");
        await model.WaitForShutdownAsync();
    }
}
