namespace Amazon.SimpleEmailV2
{
    public interface IAmazonSimpleEmailServiceV2 : IDisposable
    {
        Task<Model.SendEmailResponse> SendEmailAsync(Model.SendEmailRequest request, CancellationToken cancellationToken = default);
        Task<Model.SendBulkEmailResponse> SendBulkEmailAsync(Model.SendBulkEmailRequest request, CancellationToken cancellationToken = default);
    }
}

namespace Amazon.SimpleEmailV2.Model
{
    public class SendEmailRequest;

    public class SendEmailResponse;

    public class SendBulkEmailRequest;

    public class SendBulkEmailResponse;
}
