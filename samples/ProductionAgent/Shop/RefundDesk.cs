using System.Net.Mail;
using Polly;
using Polly.Retry;
using ProductionAgent.Mcp;

namespace ProductionAgent.Shop;

/// <summary>Refunds and cancellations. Every request carries a key that makes repeating it harmless.</summary>
internal sealed partial class RefundDesk(HttpClient shop, ReturnDesk returns, CustomerMail mail, ILogger<RefundDesk> logger)
{
    private static readonly ResiliencePipeline Resilience = new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = 2,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = new PredicateBuilder().Handle<HttpRequestException>().Handle<Polly.Timeout.TimeoutRejectedException>(),
        })
        .AddTimeout(TimeSpan.FromSeconds(8))
        .Build();

    public async Task<Refund> RefundAsync(Order order, int line, string reason, CancellationToken cancellationToken)
    {
        var amount = order.Lines[line - 1].Price;
        await SendAsync(
            () => new HttpRequestMessage(HttpMethod.Post, "refunds") { Content = JsonContent.Create(new { orderId = order.Id, line, amount, reason }) },
            $"refund-{order.Id}-{line}",
            cancellationToken);

        return new Refund(amount, await ConfirmAsync(order, line, amount, cancellationToken));
    }

    public Task CancelAsync(Order order, CancellationToken cancellationToken) => SendAsync(
        () => new HttpRequestMessage(HttpMethod.Delete, $"orders/{Uri.EscapeDataString(order.Id)}"),
        $"cancel-{order.Id}",
        cancellationToken);

    private async Task SendAsync(Func<HttpRequestMessage> create, string idempotencyKey, CancellationToken cancellationToken) =>
        await Resilience.ExecuteAsync(
            async token =>
            {
                using var request = create();
                request.Headers.Add("Idempotency-Key", idempotencyKey);
                using var response = await shop.SendAsync(request, token);
                response.EnsureSuccessStatusCode();
            },
            cancellationToken);

    private async Task<bool> ConfirmAsync(Order order, int line, decimal amount, CancellationToken cancellationToken)
    {
        try
        {
            var label = await returns.CreateLabelAsync(order.Id, line, cancellationToken);
            await mail.SendAsync(order.Email, $"Your refund for order {order.Id}", $"We have refunded {amount} EUR. Your return label: {label}", cancellationToken);
            return true;
        }
        catch (Exception exception) when (exception is SmtpException or ReturnDeskException)
        {
            // The money has gone out: the refund stands, and the desk sends the confirmation.
            NotConfirmed(logger, order.Id, exception);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Refund for order {Order} is not confirmed to the customer")]
    private static partial void NotConfirmed(ILogger logger, string order, Exception exception);
}
