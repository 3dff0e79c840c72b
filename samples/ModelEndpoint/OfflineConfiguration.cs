using ModelEndpoint.Scripting;

namespace ModelEndpoint;

public static class OfflineConfiguration
{
    private static readonly string[] ProviderSettings =
        ["OPENAI_API_KEY", "OPENAI_BASE_URL", "ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL"];

    /// <summary>
    /// Starts a loopback model and points the configuration at it, if it is asked for or no provider is configured.
    /// The shop's services are played as well, unless <c>SHOP_URL</c> says where they are.
    /// </summary>
    /// <returns>The model to dispose at the end; null if everything is configured.</returns>
    public static async Task<LoopbackModel?> UseLoopbackModelAsync(this IConfiguration configuration, bool always)
    {
        var offline = always || ProviderSettings.All(setting => string.IsNullOrEmpty(configuration[setting]));
        var withoutShop = always || string.IsNullOrEmpty(configuration["SHOP_URL"]);
        if (!offline && !withoutShop)
        {
            return null;
        }

        var model = await LoopbackModel.StartAsync(ConversationScript.Refund);
        if (withoutShop)
        {
            configuration["SHOP_URL"] = model.ShopUrl.ToString();
        }

        if (offline)
        {
            configuration["OPENAI_BASE_URL"] = model.OpenAIBaseUrl.ToString();
            configuration["OPENAI_API_KEY"] = "offline";
            configuration["ANTHROPIC_BASE_URL"] = model.AnthropicBaseUrl.ToString();
            configuration["ANTHROPIC_API_KEY"] = "offline";
        }

        return model;
    }
}
