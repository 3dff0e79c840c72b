namespace AgentGuard.Analyzers.Flow.Effects;

/// <summary>What the address of a request says about a call that is no GET: the resource that is changed, or the service that is asked.</summary>
internal static class HttpAddress
{
    private static readonly HashSet<string> Money = new(StringComparer.OrdinalIgnoreCase)
    {
        "refund", "refunds", "payment", "payments", "charge", "charges", "payout", "payouts",
    };

    private static readonly HashSet<string> Questions = new(StringComparer.OrdinalIgnoreCase)
    {
        "search", "_search", "query", "token", "embeddings", "completions", "responses", "tokenize", "translate", "geocode",
    };

    private static readonly string[] PaymentHosts = ["api.stripe.com", "api.paypal.com", "api-m.paypal.com", "connect.squareup.com"];

    private static readonly string[] MessageHosts =
    [
        "api.sendgrid.com", "api.twilio.com", "api.mailgun.net", "api.postmarkapp.com", "hooks.slack.com", "api.telegram.org",
    ];

    /// <summary>What a POST, PUT or PATCH to this address does.</summary>
    public static Effect OfChange(string? address)
    {
        if (address is null)
        {
            return Effect.CallsUnknown;
        }

        if (PaymentHosts.Any(address.Contains))
        {
            return Effect.Pays;
        }

        if (MessageHosts.Any(address.Contains))
        {
            return Effect.Sends;
        }

        var last = address.Split('?')[0].Split('/').LastOrDefault(segment => segment.Trim(TextShape.Hole).Length > 0) ?? "";
        return Money.Contains(last) ? Effect.Pays : Questions.Contains(last) ? Effect.Fetches : Effect.CallsUnknown;
    }
}
