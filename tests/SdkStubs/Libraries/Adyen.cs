namespace Adyen.Checkout.Services
{
    public interface IPaymentsService
    {
        Task<object> PaymentsAsync(object paymentRequest, CancellationToken cancellationToken = default);
    }

    public interface IModificationsService
    {
        Task<object> CaptureAuthorisedPaymentAsync(string paymentPspReference, object paymentCaptureRequest, CancellationToken cancellationToken = default);
        Task<object> RefundCapturedPaymentAsync(string paymentPspReference, object paymentRefundRequest, CancellationToken cancellationToken = default);
    }
}
