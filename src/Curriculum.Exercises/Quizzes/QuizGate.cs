using Curriculum.Exercises.Gate;
using Curriculum.Exercises.Gate.Bank;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Quizzes;

/// <summary>Q09, Q27 and Q32 for a finished quiz.</summary>
public static class QuizGate
{
    private const double MostTrueFalse = 0.10;

    /// <summary>Every breach.</summary>
    public static IEnumerable<Finding> Judge(Quiz quiz)
    {
        Giveaways[] items = quiz.Items.Select(i => new Giveaways(i)).ToArray();
        foreach (Giveaways left in items)
        {
            foreach (Giveaways right in items)
            {
                if (left != right && left.GivesAway(right)) yield return new Finding(QuestionRules.CrossItemCue, right.Item.Id, right.Item.Source, left.Item.Id);
            }
        }

        for (int i = 0; i < items.Length; i++)
        {
            for (int j = i + 1; j < items.Length; j++)
            {
                bool same = Similarity.Jaccard(LikenessFigures.Fingerprint(items[i].Item), LikenessFigures.Fingerprint(items[j].Item)) >= LikenessFigures.SameInQuiz;
                if (same) yield return new Finding(QuestionRules.DuplicateStem, items[j].Item.Id, items[j].Item.Source, items[i].Item.Id);
            }
        }

        int claims = quiz.Items.Count(i => i.Type is ItemType.TrueFalse);
        if (claims > quiz.Items.Count * MostTrueFalse) yield return new Finding(QuestionRules.TrueFalseShare, string.Empty, quiz.Items[0].Source, quiz.Id);
    }
}
