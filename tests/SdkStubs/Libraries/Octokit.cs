namespace Octokit
{
    public interface IRepositoriesClient
    {
        Task Delete(string owner, string name);
    }

    public interface IReferencesClient
    {
        Task Delete(string owner, string name, string reference);
    }

    public interface IReleasesClient
    {
        Task Delete(string owner, string name, long id);
    }

    public interface IIssuesClient
    {
        Task<Issue> Get(string owner, string name, long issueNumber);
        Task<IReadOnlyList<Issue>> GetAllForRepository(string owner, string name);
        Task<IReadOnlyList<Issue>> GetAllForCurrent();
        Task<Issue> Create(string owner, string name, NewIssue newIssue);
    }

    public interface IIssueCommentsClient
    {
        Task<IssueComment> Get(string owner, string name, long commentId);
        Task<IReadOnlyList<IssueComment>> GetAllForRepository(string owner, string name);
        Task<IReadOnlyList<IssueComment>> GetAllForIssue(string owner, string name, long issueNumber);
        Task<IssueComment> Create(string owner, string name, long issueNumber, string newComment);
    }

    public interface IPullRequestsClient
    {
        Task<PullRequest> Get(string owner, string name, int pullRequestNumber);
        Task<IReadOnlyList<PullRequest>> GetAllForRepository(string owner, string name);
        Task<PullRequest> Create(string owner, string name, NewPullRequest newPullRequest);
    }

    public class Issue;

    public class IssueComment;

    public class PullRequest;

    public class NewIssue;

    public class NewPullRequest;
}
