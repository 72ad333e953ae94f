namespace Curriculum.Exercises.Cases;

/// <summary>Proves that a case can be played without scripts (K13): every way is a link to a section that exists, and the review tells every consequence.</summary>
internal static class PageProof
{
    public static void Check(CasePageModel page, CaseModel model, Findings found)
    {
        void Wrong(string what, string value) => found.Add(CaseRules.WithoutScripts, model.At, what, value, page.Id);
        string[] anchors = [.. page.Nodes.Select(static node => node.Anchor), .. page.Documents.Select(static document => document.Anchor), .. page.Reviews.Select(static review => review.Anchor), CasePageMaker.ReviewAnchor];
        HashSet<string> known = new(anchors, StringComparer.Ordinal);
        if (known.Count != anchors.Length) Wrong("twice", anchors.GroupBy(static anchor => anchor).First(static g => g.Count() > 1).Key);
        foreach (CasePageNode node in page.Nodes)
        {
            foreach (string target in node.Options.Select(static option => option.Target).Concat(node.Documents.Select(static document => document.Id)).Append(node.Next).Where(target => target.Length > 0 && !known.Contains(target)))
            {
                Wrong("target", target);
            }

            if (node.Options.Count == 0 && node.Next.Length == 0 && node.End.Length == 0) Wrong("stuck", node.Anchor);
            if (node.Paragraphs.Count == 0) Wrong("empty", node.Anchor);
            if (node.Options.Count > 0 && (node.Decision == 0 || !Told(page.Reviews[node.Decision - 1], node))) Wrong("review", node.Anchor);
        }

        foreach (CaseReviewOption option in page.Reviews.SelectMany(static review => review.Options))
        {
            if (option.Consequence.Length == 0 || option.Rationale.Length == 0 || option.LessonRef.Length == 0) Wrong("untold", option.Text);
        }

        if (page.Reviews.Any(static review => review.Standard.Length == 0 || review.StandardSource.Length == 0)) Wrong("standard", page.Id);
        if (page.Reviews.Sum(static review => review.Options.Max(static option => option.Score)) != page.Most) Wrong("sum", page.Id);
    }

    // The review has the same letters and scores as the page on which the reader chose.
    private static bool Told(CaseReview review, CasePageNode node) =>
        review.Options.Select(static option => (option.Letter, option.Text, option.Score)).SequenceEqual(node.Options.Select(static option => (option.Letter, option.Text, option.Score)));
}
