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
        Task<Issue> Create(string owner, string name, NewIssue newIssue);
    }

    public interface IIssueCommentsClient
    {
        Task<IssueComment> Create(string owner, string name, long issueNumber, string newComment);
    }

    public interface IPullRequestsClient
    {
        Task<PullRequest> Create(string owner, string name, NewPullRequest newPullRequest);
    }

    public class Issue;

    public class IssueComment;

    public class PullRequest;

    public class NewIssue;

    public class NewPullRequest;
}
