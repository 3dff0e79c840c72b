namespace Square.Payments
{
    public interface IPaymentsClient
    {
        Task<object> CompleteAsync(object request, CancellationToken cancellationToken = default);
        Task<object> CreateAsync(object request, CancellationToken cancellationToken = default);
    }
}

namespace Square.Refunds
{
    public interface IRefundsClient
    {
        Task<object> RefundPaymentAsync(object request, CancellationToken cancellationToken = default);
    }
}
