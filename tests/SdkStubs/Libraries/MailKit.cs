namespace MailKit
{
    public interface IMailTransport
    {
        string Send(MimeKit.MimeMessage message, CancellationToken cancellationToken = default);
        Task<string> SendAsync(MimeKit.MimeMessage message, CancellationToken cancellationToken = default);
    }

    public abstract class MailTransport : IMailTransport
    {
        public virtual string Send(MimeKit.MimeMessage message, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<string> SendAsync(MimeKit.MimeMessage message, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace MailKit
{
    public interface IMailFolder
    {
        MimeKit.MimeMessage GetMessage(UniqueId uid, CancellationToken cancellationToken = default);
        Task<MimeKit.MimeMessage> GetMessageAsync(UniqueId uid, CancellationToken cancellationToken = default);
        MimeKit.MimeEntity GetBodyPart(UniqueId uid, BodyPart part, CancellationToken cancellationToken = default);
        System.IO.Stream GetStream(UniqueId uid, BodyPart part, CancellationToken cancellationToken = default);
        IList<IMessageSummary> Fetch(IList<UniqueId> uids, IFetchRequest request, CancellationToken cancellationToken = default);
    }

    public interface IMailSpool
    {
        MimeKit.MimeMessage GetMessage(int index, CancellationToken cancellationToken = default);
        IList<MimeKit.MimeMessage> GetMessages(IList<int> indexes, CancellationToken cancellationToken = default);
        System.IO.Stream GetStream(int index, bool headersOnly = false, CancellationToken cancellationToken = default);
    }

    public interface IFetchRequest;

    public interface IMessageSummary;

    public class BodyPart;

    public struct UniqueId;
}

namespace MailKit.Net.Smtp
{
    public class SmtpClient : MailTransport
    {
        public override string Send(MimeKit.MimeMessage message, CancellationToken cancellationToken = default) => throw null!;
        public override Task<string> SendAsync(MimeKit.MimeMessage message, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace MimeKit
{
    public class MimeEntity;

    public class MimeMessage;
}
