namespace Stripe
{
    public class ChargeService
    {
        public virtual Charge Capture(string id, ChargeCaptureOptions options) => throw null!;
        public virtual Task<Charge> CaptureAsync(string id, ChargeCaptureOptions options, CancellationToken cancellationToken = default) => throw null!;
        public virtual Charge Create(ChargeCreateOptions options) => throw null!;
        public virtual Task<Charge> CreateAsync(ChargeCreateOptions options, CancellationToken cancellationToken = default) => throw null!;
    }

    public class Charge;

    public class ChargeCaptureOptions;

    public class ChargeCreateOptions;

    public class CustomerService
    {
        public virtual Customer Delete(string id, CustomerDeleteOptions options) => throw null!;
        public virtual Task<Customer> DeleteAsync(string id, CustomerDeleteOptions options, CancellationToken cancellationToken = default) => throw null!;
    }

    public class Customer;

    public class CustomerDeleteOptions;

    public class InvoiceService
    {
        public virtual Invoice Pay(string id, InvoicePayOptions options) => throw null!;
        public virtual Task<Invoice> PayAsync(string id, InvoicePayOptions options, CancellationToken cancellationToken = default) => throw null!;
    }

    public class Invoice;

    public class InvoicePayOptions;

    public class InvoiceItemService
    {
        public virtual InvoiceItem Create(InvoiceItemCreateOptions options) => throw null!;
        public virtual Task<InvoiceItem> CreateAsync(InvoiceItemCreateOptions options, CancellationToken cancellationToken = default) => throw null!;
    }

    public class InvoiceItem;

    public class InvoiceItemCreateOptions;

    public class PaymentIntentService
    {
        public virtual PaymentIntent Cancel(string id, PaymentIntentCancelOptions options) => throw null!;
        public virtual Task<PaymentIntent> CancelAsync(string id, PaymentIntentCancelOptions options, CancellationToken cancellationToken = default) => throw null!;
        public virtual PaymentIntent Capture(string id, PaymentIntentCaptureOptions options) => throw null!;
        public virtual Task<PaymentIntent> CaptureAsync(string id, PaymentIntentCaptureOptions options, CancellationToken cancellationToken = default) => throw null!;
        public virtual PaymentIntent Confirm(string id, PaymentIntentConfirmOptions options) => throw null!;
        public virtual Task<PaymentIntent> ConfirmAsync(string id, PaymentIntentConfirmOptions options, CancellationToken cancellationToken = default) => throw null!;
        public virtual PaymentIntent Create(PaymentIntentCreateOptions options) => throw null!;
        public virtual Task<PaymentIntent> CreateAsync(PaymentIntentCreateOptions options, CancellationToken cancellationToken = default) => throw null!;
    }

    public class PaymentIntent;

    public class PaymentIntentCancelOptions;

    public class PaymentIntentCaptureOptions;

    public class PaymentIntentConfirmOptions;

    public class PaymentIntentCreateOptions;

    public class PayoutService
    {
        public virtual Payout Cancel(string id, PayoutCancelOptions options) => throw null!;
        public virtual Task<Payout> CancelAsync(string id, PayoutCancelOptions options, CancellationToken cancellationToken = default) => throw null!;
        public virtual Payout Create(PayoutCreateOptions options) => throw null!;
        public virtual Task<Payout> CreateAsync(PayoutCreateOptions options, CancellationToken cancellationToken = default) => throw null!;
    }

    public class Payout;

    public class PayoutCancelOptions;

    public class PayoutCreateOptions;

    public class PlanService
    {
        public virtual Plan Delete(string id, PlanDeleteOptions options) => throw null!;
        public virtual Task<Plan> DeleteAsync(string id, PlanDeleteOptions options, CancellationToken cancellationToken = default) => throw null!;
    }

    public class Plan;

    public class PlanDeleteOptions;

    public class ProductService
    {
        public virtual Product Delete(string id, ProductDeleteOptions options) => throw null!;
        public virtual Task<Product> DeleteAsync(string id, ProductDeleteOptions options, CancellationToken cancellationToken = default) => throw null!;
    }

    public class Product;

    public class ProductDeleteOptions;

    public class RefundService
    {
        public virtual Refund Create(RefundCreateOptions options) => throw null!;
        public virtual Task<Refund> CreateAsync(RefundCreateOptions options, CancellationToken cancellationToken = default) => throw null!;
    }

    public class Refund;

    public class RefundCreateOptions;

    public class SubscriptionService
    {
        public virtual Subscription Cancel(string id, SubscriptionCancelOptions options) => throw null!;
        public virtual Task<Subscription> CancelAsync(string id, SubscriptionCancelOptions options, CancellationToken cancellationToken = default) => throw null!;
        public virtual Subscription Create(SubscriptionCreateOptions options) => throw null!;
        public virtual Task<Subscription> CreateAsync(SubscriptionCreateOptions options, CancellationToken cancellationToken = default) => throw null!;
    }

    public class Subscription;

    public class SubscriptionCancelOptions;

    public class SubscriptionCreateOptions;

    public class TransferService
    {
        public virtual Transfer Create(TransferCreateOptions options) => throw null!;
        public virtual Task<Transfer> CreateAsync(TransferCreateOptions options, CancellationToken cancellationToken = default) => throw null!;
    }

    public class Transfer;

    public class TransferCreateOptions;
}
